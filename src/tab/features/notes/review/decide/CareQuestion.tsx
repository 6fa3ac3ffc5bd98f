import { TextBox } from "#tab/features/notes/form/TextBox.tsx";
import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { useFieldStyles } from "#tab/ui/useFieldStyles.ts";

import { decideWords, fieldWords } from "./decideWords.ts";
import type { DecisionFields } from "./DecisionFields.ts";
import { manyWords } from "./manyWords.ts";

const answers = [
  { value: "No", words: fieldWords.no },
  { value: "Yes", words: fieldWords.yes },
] as const;

/** Asked once for each note: what changes care is for the organisation's own governance to decide. */
export function CareQuestion(props: DecisionFields & { readonly isOfMany: boolean }) {
  const { values, toId, problemOf, change, isOfMany } = props;
  const styles = useFormStyles();
  const fields = useFieldStyles();
  const problem = problemOf("care");
  const id = toId("care");

  return (
    <>
      <fieldset
        className={styles.group}
        aria-describedby={`${id}-hint${problem === undefined ? "" : ` ${id}-problem`}`}
      >
        <legend className={styles.legend}>
          {fieldWords.care} {decideWords.needed}
        </legend>
        <p id={`${id}-hint`} className={fields.hint}>
          {isOfMany ? manyWords.careHint : fieldWords.careHint}
        </p>
        {problem !== undefined && (
          <p id={`${id}-problem`} className={fields.error}>
            {problem}
          </p>
        )}
        <div className={styles.row}>
          {answers.map(({ value, words }, place) => (
            <label key={value} className={styles.option}>
              <input
                type="radio"
                name={id}
                {...(place === 0 ? { id } : {})}
                className={styles.mark}
                checked={values["care"] === value}
                onChange={() => change("care", value)}
              />
              {words}
            </label>
          ))}
        </div>
      </fieldset>
      {values["care"] === "Yes" && !isOfMany && (
        <TextBox
          field="reference"
          id={toId("reference")}
          label={fieldWords.reference}
          hint={fieldWords.referenceHint}
          line="text"
          isNeeded
          value={values["reference"] ?? ""}
          problem={problemOf("reference")}
          onChange={change}
        />
      )}
    </>
  );
}
