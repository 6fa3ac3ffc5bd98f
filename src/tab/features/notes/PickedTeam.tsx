import { makeStyles } from "@fluentui/react-components";
import { Link } from "wouter";

import type { Destination } from "#graph/sites/destination.ts";
import { teamAddress } from "#tab/ui/addresses.ts";
import { fromInside } from "#tab/ui/fromInside.ts";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";

import { pickWords, toPlaceWords } from "./placeWords.ts";

const useStyles = makeStyles({
  picked: { margin: "0", overflowWrap: "anywhere" },
  change: { display: "inline-block", minHeight: "24px", whiteSpace: "nowrap" },
});

/** Says that the team is the person's own choice, and how to choose another. */
export function PickedTeam({ to }: { readonly to: Destination }) {
  const styles = useStyles();
  const links = useLinkStyles();
  return (
    <p className={styles.picked}>
      <strong>{toPlaceWords(to)}</strong> {pickWords.yours}{" "}
      <span className={styles.change}>
        <span aria-hidden="true">· </span>
        <Link href={teamAddress} state={fromInside} className={links.link}>
          {pickWords.change}
        </Link>
      </span>
    </p>
  );
}
