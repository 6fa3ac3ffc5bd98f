import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import { Link } from "wouter";

import { fromInside } from "./fromInside.ts";
import { PageHeading } from "./PageHeading.tsx";
import { useButtonStyles } from "./useButtonStyles.ts";
import { useFocusKept } from "./useFocusKept.ts";

const useStyles = makeStyles({
  state: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalM },
  text: { margin: "0", maxWidth: "65ch" },
  heading: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The one thing to do next: somewhere to go, or something to press. */
export type NextStep =
  | { readonly label: string; readonly href: string }
  | { readonly label: string; readonly onPress: () => void };

interface StatePageProps {
  readonly title: string;
  /** What it means for the person and their words, and who can change it. */
  readonly meaning: string;
  readonly step: NextStep;
  /** Whether this is the whole page, with its heading. */
  readonly isPage?: boolean;
  /** More than a sentence can say; stands between meaning and step. */
  readonly children?: ReactNode;
}

/** A page in place of the one that was asked for: what is so, what it means, and one next step. */
export function StatePage({ title, meaning, step, isPage = false, children }: StatePageProps) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const state = useRef<HTMLDivElement>(null);
  useFocusKept(state);

  return (
    <div ref={state} className={styles.state}>
      {isPage ? <PageHeading>{title}</PageHeading> : <h2 className={styles.heading}>{title}</h2>}
      <p className={styles.text}>{meaning}</p>
      {children}
      {"href" in step ? (
        <Link href={step.href} state={fromInside} className={buttons.primary}>
          {step.label}
        </Link>
      ) : (
        <button type="button" className={buttons.primary} onClick={step.onPress}>
          {step.label}
        </button>
      )}
    </div>
  );
}
