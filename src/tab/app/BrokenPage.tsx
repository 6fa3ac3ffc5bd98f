import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";

import { cardsAddress } from "../ui/addresses.ts";
import { PageHeading } from "../ui/PageHeading.tsx";
import { useButtonStyles } from "../ui/useButtonStyles.ts";
import { appWords } from "./appWords.ts";

const useStyles = makeStyles({
  page: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalM },
  text: { margin: "0", maxWidth: "65ch" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface BrokenPageProps {
  readonly fault: "bug" | "not-loaded";
  readonly onRetry: () => void;
}

/** What stands where a page could not: plain, with the words kept and a way on. */
export function BrokenPage({ fault, onRetry }: BrokenPageProps) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const words = fault === "bug" ? appWords.broken : appWords.absent;

  return (
    <div className={styles.page} role="alert">
      <PageHeading>{words.title}</PageHeading>
      <p className={styles.text}>{words.meaning}</p>
      <div className={styles.actions}>
        <button type="button" className={buttons.primary} onClick={onRetry}>
          {appWords.broken.again}
        </button>
        <Link href={cardsAddress} className={buttons.secondary}>
          {appWords.broken.home}
        </Link>
      </div>
    </div>
  );
}
