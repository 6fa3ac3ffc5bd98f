import type { FormFields } from "./FormFields.ts";
import { formWords } from "./formWords.ts";
import { KindChoice } from "./KindChoice.tsx";
import { MoreQuestions } from "./MoreQuestions.tsx";
import { TextBox } from "./TextBox.tsx";
import { Tick } from "./Tick.tsx";
import { useFormStyles } from "./useFormStyles.ts";

/** Every question of the form, in the card's own words. */
export function NoteFields(form: FormFields & { readonly isLocked: boolean }) {
  const styles = useFormStyles();
  const { technique, values, problemOf, onChange, isLocked } = form;
  const { questions, agreement } = technique.note;

  return (
    <fieldset className={styles.group} disabled={isLocked}>
      {questions.map(({ box, label, hint }) => (
        <TextBox
          key={box}
          field={box}
          label={label}
          hint={hint}
          value={values[box] ?? ""}
          problem={problemOf(box)}
          isNeeded={box === "nextTime"}
          onChange={onChange}
        />
      ))}
      <KindChoice value={values["kind"]} onChange={onChange} />
      <MoreQuestions {...form} />
      <Tick field="reuse" label={formWords.reuse} value={values["reuse"]} onChange={onChange} />
      {agreement !== undefined && (
        <Tick
          field="agreed"
          label={`${agreement} ${formWords.needed}`}
          value={values["agreed"]}
          problem={problemOf("agreed")}
          onChange={onChange}
        />
      )}
    </fieldset>
  );
}
