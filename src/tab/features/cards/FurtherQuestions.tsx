import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

import { AnswerButtons, type AnswerButtonsProps } from "./AnswerButtons.tsx";
import { findShownQuestions } from "./findShownQuestions.ts";
import type { Question } from "./situationWords.ts";

const useStyles = makeStyles({
  questions: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalM,
  },
  question: { display: "grid", alignContent: "start", gap: tokens.spacingVerticalXS },
  asks: { fontWeight: tokens.fontWeightSemibold },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  answer: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
});

/** What is asked beyond the moment. */
export function FurtherQuestions(props: AnswerButtonsProps) {
  const styles = useStyles();
  const questions = findShownQuestions(props.situation);
  if (questions.length === 0) return null;

  return (
    <div className={styles.questions}>
      {questions.map((question) => (
        <FurtherQuestion key={question.about} {...props} question={question} />
      ))}
    </div>
  );
}

function FurtherQuestion(props: AnswerButtonsProps & { readonly question: Question }) {
  const styles = useStyles();
  const id = useId();

  return (
    <div role="group" aria-labelledby={id} className={styles.question}>
      <span id={id} className={styles.asks}>
        {props.question.asks}
      </span>
      <div className={styles.answers}>
        <AnswerButtons {...props} className={styles.answer} />
      </div>
    </div>
  );
}
