import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { Link } from "wouter";

import { cardsAddress } from "../ui/addresses.ts";
import { focusHeading } from "../ui/focusHeading.ts";
import { PageHeading } from "../ui/PageHeading.tsx";
import { useButtonStyles } from "../ui/useButtonStyles.ts";
import { appWords } from "./appWords.ts";

const useStyles = makeStyles({
  page: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalM },
  heading: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: "0", maxWidth: "65ch" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface BrokenPageProps {
  readonly fault: "bug" | "not-loaded";
  /** Whether it is only a part that is missing, on a page with a heading of its own. */
  readonly isPart: boolean;
  readonly onRetry: () => void;
}

/** What stands where a page could not: plain, with the words kept and a way on. */
export function BrokenPage({ fault, isPart, onRetry }: BrokenPageProps) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const words = fault === "bug" ? appWords.broken : appWords.absent;

  useEffect(() => {
    // What held the focus is gone with the page that could not be shown.
    if (!isPart) focusHeading();
  }, [isPart]);

  return (
    <div className={styles.page}>
      {isPart ? (
        <h2 className={styles.heading}>{words.title}</h2>
      ) : (
        <PageHeading>{words.title}</PageHeading>
      )}
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
