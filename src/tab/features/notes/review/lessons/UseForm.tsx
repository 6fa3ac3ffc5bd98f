import { mergeClasses } from "@fluentui/react-components";
import { type SyntheticEvent, useEffect, useRef } from "react";

import type { SavesHere } from "#tab/features/notes/form/findSavingPlace.ts";
import { PrivacyQuestion } from "#tab/features/notes/form/PrivacyQuestion.tsx";
import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { toListWords } from "#tab/features/notes/placeWords.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useFieldStyles } from "#tab/ui/useFieldStyles.ts";

import { useEffectLine } from "./useEffectLine.ts";
import { useWords } from "./useWords.ts";

interface UseFormProps {
  readonly noteKey: string;
  readonly place: SavesHere;
  readonly onLine: (effect: string) => void;
  readonly onCancel: () => void;
}

/** One line on what came of it, which may stay empty: Enter is enough. */
export function UseForm({ noteKey, place, onLine, onCancel }: UseFormProps) {
  const styles = useFormStyles();
  const fields = useFieldStyles();
  const buttons = useButtonStyles();
  const box = useRef<HTMLInputElement>(null);
  const question = useRef<HTMLHeadingElement>(null);
  const countButton = useRef<HTMLButtonElement>(null);
  const { text, change, problem, check, press } = useEffectLine(question, onLine);
  const id = `use-${noteKey}`;
  const notes = [`${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");

  useEffect(() => box.current?.focus(), []);

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (!press(false)) box.current?.focus();
  }

  return (
    <form className={mergeClasses(styles.notice, styles.more)} noValidate onSubmit={submit}>
      <div className={fields.field}>
        <label htmlFor={id} className={fields.label}>
          {useWords.label}
        </label>
        <p id={`${id}-hint`} className={fields.hint}>
          {useWords.hint(toListWords(place.to))}
        </p>
        {problem !== undefined && (
          <p id={`${id}-problem`} className={fields.error} role="alert">
            {problem}
          </p>
        )}
        <input
          ref={box}
          id={id}
          type="text"
          autoComplete="off"
          className={fields.input}
          aria-describedby={notes}
          {...(problem === undefined ? {} : { "aria-invalid": true })}
          value={text}
          onChange={(event) => change(event.target.value)}
        />
      </div>
      <PrivacyQuestion
        check={check}
        locate={() => ({ fieldId: id, where: useWords.label })}
        heading={question}
        saveButton={countButton}
        onConfirm={() => void press(true)}
      />
      <div className={styles.actions}>
        <button ref={countButton} type="submit" className={buttons.primary}>
          {useWords.count}
        </button>
        <button type="button" className={buttons.subtle} onClick={onCancel}>
          {useWords.cancel}
        </button>
      </div>
    </form>
  );
}
