import { makeStyles } from "@fluentui/react-components";
import { type SubmitEvent, useId, useRef, useState } from "react";

import { findMinutes } from "#domain/run/planAgain.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useFieldStyles } from "#tab/ui/useFieldStyles.ts";

import { planWords } from "./runWords.ts";
import { useRunStyles } from "./useRunStyles.ts";

const useStyles = makeStyles({ minutes: { width: "96px" } });

/** "We have 30 minutes, not 60": the rest of the run in the time that there is. */
export function PlanAgain({ onPlan }: { readonly onPlan: (minutes: number) => void }) {
  const styles = useStyles();
  const parts = useRunStyles();
  const fields = useFieldStyles();
  const buttons = useButtonStyles();
  const [text, setText] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  function plan(event: SubmitEvent): void {
    event.preventDefault();
    const minutes = findMinutes(text);
    setIsWrong(minutes === undefined);
    if (minutes === undefined) {
      input.current?.focus();
      return;
    }
    setText("");
    onPlan(minutes);
  }

  return (
    <form className={parts.panel} noValidate onSubmit={plan}>
      <div className={fields.field}>
        <label htmlFor={id} className={fields.label}>
          {planWords.label}
        </label>
        {isWrong && (
          <p id={`${id}-problem`} className={fields.error}>
            {planWords.problem}
          </p>
        )}
        <div className={parts.actions}>
          <span className={styles.minutes}>
            <input
              ref={input}
              id={id}
              inputMode="numeric"
              autoComplete="off"
              className={fields.input}
              value={text}
              {...(isWrong ? { "aria-invalid": true, "aria-describedby": `${id}-problem` } : {})}
              onChange={(event) => setText(event.target.value)}
            />
          </span>
          <button type="submit" className={buttons.secondary}>
            {planWords.plan}
          </button>
        </div>
      </div>
    </form>
  );
}
