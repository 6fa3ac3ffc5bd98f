import { makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";

import type { Version } from "#domain/cards/technique.ts";
import type { StepPart } from "#domain/run/stepPart.ts";

import { runWords } from "./runWords.ts";
import { useRunStyles } from "./useRunStyles.ts";

const useStyles = makeStyles({
  step: { color: tokens.colorNeutralForeground2 },
  question: {
    margin: "0",
    fontSize: tokens.fontSizeHero1000,
    lineHeight: tokens.lineHeightHero1000,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
    overflowWrap: "break-word",
    // Nothing here can be pressed: the focus is for what reads aloud.
    ":focus": { outlineStyle: "none" },
    "@media (max-width: 1100px)": {
      fontSize: tokens.fontSizeHero900,
      lineHeight: tokens.lineHeightHero900,
    },
    "@media (max-width: 480px)": {
      fontSize: tokens.fontSizeHero700,
      lineHeight: tokens.lineHeightHero700,
    },
  },
  facts: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  term: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  fact: { margin: "0", maxWidth: "62ch" },
});

interface StepQuestionProps {
  readonly version: Version;
  readonly part: StepPart | undefined;
  readonly place: number;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The question, large enough to be read across a room, and who does what. */
export function StepQuestion({ version, part, place, heading }: StepQuestionProps) {
  const styles = useStyles();
  const parts = useRunStyles();
  const step = version.steps[place];
  if (!step) return null;
  const facts = [
    [runWords.speaks, part?.speaks],
    [runWords.facilitator, step.how],
  ] as const;

  return (
    <section className={parts.panel}>
      <p className={parts.text}>
        <span className={styles.step}>{runWords.step(place + 1, version.steps.length)}:</span>{" "}
        <strong>{step.title}</strong>
      </p>
      <h2 ref={heading} tabIndex={-1} className={styles.question}>
        {part?.asks ?? step.title}
      </h2>
      <dl className={styles.facts}>
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.fact}>{fact}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
