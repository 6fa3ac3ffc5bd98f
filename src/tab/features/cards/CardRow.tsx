import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Link } from "wouter";

import type { CardFace } from "#domain/cards/technique.ts";

import { cardAddress } from "#tab/ui/addresses.ts";
import { useCoverLinkStyles } from "#tab/ui/useCoverLinkStyles.ts";
import { useTileStyles } from "./useTileStyles.ts";

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  quiet: {
    paddingLeft: "0",
    backgroundColor: "transparent",
    border: `${tokens.strokeWidthThin} solid transparent`,
    ":hover": {
      backgroundColor: "transparent",
      border: `${tokens.strokeWidthThin} solid transparent`,
    },
    // A border that is only there to hold room must not be seen.
    "@media (forced-colors: active)": {
      border: `${tokens.strokeWidthThin} solid Canvas`,
      ":hover": { border: `${tokens.strokeWidthThin} solid Canvas` },
    },
  },
});

interface CardRowProps {
  readonly technique: CardFace;
  /** One line under the names: what would have to change. */
  readonly line?: string | undefined;
  /** Without a box, where it is not the answer. */
  readonly isQuiet?: boolean;
}

/** A card by its names alone, where it is one of many or not the answer. */
export function CardRow({ technique, line, isQuiet = false }: CardRowProps) {
  const styles = useStyles();
  const tiles = useTileStyles();
  const links = useCoverLinkStyles();

  return (
    <article className={mergeClasses(tiles.tile, styles.row, isQuiet && styles.quiet)}>
      <h3 className={tiles.name}>
        <Link href={cardAddress(technique.id)} className={links.link}>
          {technique.plainName}
        </Link>
      </h3>
      <p className={tiles.small}>{technique.name}</p>
      {line !== undefined && <p className={isQuiet ? tiles.small : tiles.text}>{line}</p>}
    </article>
  );
}
