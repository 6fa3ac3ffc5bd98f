import type { Technique } from "#domain/cards/technique.ts";
import { useFieldStyles } from "#tab/ui/useFieldStyles.ts";

import { keptWords, runWords } from "./runWords.ts";
import { getQuestion } from "./getQuestion.ts";
import { toWordsId } from "./toWordsId.ts";
import { useRunStyles } from "./useRunStyles.ts";
import type { RunWords } from "./useRunWords.ts";

interface StepWordsProps {
  readonly technique: Technique;
  /** The questions of the note that belong to the step. */
  readonly fields: readonly string[];
  readonly words: RunWords;
}

/** The card's own note questions beside the step that they belong to; where nothing may be written, none. */
export function StepWords({ technique, fields, words }: StepWordsProps) {
  const parts = useRunStyles();
  if (fields.length === 0) {
    return (
      <section className={parts.panel}>
        <p className={parts.text}>{runWords.noWordsHere}</p>
      </section>
    );
  }
  return (
    <section className={parts.panel} aria-label={keptWords.heading}>
      {fields.map((field) => (
        <WordsBox key={field} technique={technique} field={field} words={words} />
      ))}
      <p className={parts.quiet}>{runWords.words}</p>
    </section>
  );
}

interface WordsBoxProps extends Omit<StepWordsProps, "fields"> {
  readonly field: string;
}

function WordsBox({ technique, field, words }: WordsBoxProps) {
  const styles = useFieldStyles();
  const id = toWordsId(field);
  const { label, hint } = getQuestion(technique, field);
  const problem = words.problemOf(field);
  const notes = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {/* Said as soon as it is there: what is typed from here on is kept nowhere. */}
      <div role="alert">
        {problem && (
          <p id={`${id}-problem`} className={styles.error}>
            {problem}
          </p>
        )}
      </div>
      <textarea
        id={id}
        rows={3}
        className={styles.box}
        value={words.values[field] ?? ""}
        {...(notes === "" ? {} : { "aria-describedby": notes })}
        {...(problem === undefined ? {} : { "aria-invalid": true })}
        onChange={(event) => words.change(field, event.target.value)}
      />
    </div>
  );
}
