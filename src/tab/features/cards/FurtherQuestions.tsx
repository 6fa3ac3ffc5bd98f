import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";

import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useFocusKept } from "#tab/ui/useFocusKept.ts";
import { AnswerButtons, type AnswerButtonsProps } from "./AnswerButtons.tsx";
import { cardsWords } from "./cardsWords.ts";
import { findShownQuestions } from "./findShownQuestions.ts";
import type { Question } from "./situationWords.ts";

const useStyles = makeStyles({
  questions: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
    "@media (max-width: 480px)": { rowGap: tokens.spacingVerticalS },
  },
  question: { display: "grid", alignContent: "start", gap: tokens.spacingVerticalXS },
  asks: { fontWeight: tokens.fontWeightSemibold },
  again: { alignSelf: "end", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  answer: {
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalSNudge,
  },
});

interface FurtherQuestionsProps extends AnswerButtonsProps {
  readonly onStartAgain: () => void;
}

/** What is asked beyond the moment, and the way back to nothing said. */
export function FurtherQuestions({ onStartAgain, ...props }: FurtherQuestionsProps) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const questions = findShownQuestions(props.situation);

  return (
    <div className={styles.questions}>
      {questions.map((question) => (
        <FurtherQuestion key={question.about} {...props} question={question} />
      ))}
      <button
        type="button"
        className={mergeClasses(buttons.subtle, styles.again)}
        onClick={onStartAgain}
      >
        {cardsWords.startAgain}
      </button>
    </div>
  );
}

function FurtherQuestion(props: AnswerButtonsProps & { readonly question: Question }) {
  const styles = useStyles();
  const id = useId();
  const part = useRef<HTMLDivElement>(null);
  useFocusKept(part);

  return (
    <div ref={part} role="group" aria-labelledby={id} className={styles.question}>
      <span id={id} className={styles.asks}>
        {props.question.asks}
      </span>
      <div className={styles.answers}>
        <AnswerButtons {...props} className={styles.answer} />
      </div>
    </div>
  );
}
