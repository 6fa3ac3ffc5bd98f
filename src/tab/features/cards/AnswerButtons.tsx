import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { Situation } from "#domain/cards/chooseTechniques.ts";

import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import type { Answer, Question } from "./situationWords.ts";
import { useChoiceStyles } from "./useChoiceStyles.ts";

export interface AnswerButtonsProps {
  readonly situation: Situation;
  readonly onSay: (next: Situation) => void;
}

interface QuestionProps extends AnswerButtonsProps {
  readonly question: Question;
  readonly className?: string | undefined;
  readonly toShape?: (answer: Answer) => ReactNode;
}

/** The answers of one question; pressing the chosen one again takes it back. */
export function AnswerButtons({ question, situation, onSay, className, toShape }: QuestionProps) {
  const buttons = useButtonStyles();
  const choices = useChoiceStyles();
  const { about, answers } = question;

  return answers.map((answer) => {
    const { [about]: said, ...others } = situation;
    const isChosen = said === answer.says[about];
    return (
      <button
        key={answer.button}
        type="button"
        aria-pressed={isChosen}
        className={mergeClasses(
          buttons.secondary,
          choices.answer,
          className,
          isChosen && choices.chosen,
        )}
        onClick={() => onSay(isChosen ? others : { ...others, ...answer.says })}
      >
        {toShape?.(answer)}
        {answer.button}
      </button>
    );
  });
}
