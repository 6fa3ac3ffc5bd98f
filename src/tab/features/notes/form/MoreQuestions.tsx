import { useState } from "react";

import { actionFields } from "#domain/notes/noteAnswers.ts";

import { formWords } from "./formWords.ts";
import type { FormFields } from "./FormFields.ts";
import { TextBox } from "./TextBox.tsx";
import { useFormStyles } from "./useFormStyles.ts";

/** What nobody has to answer: the card's further questions and an action. Opens by itself when something stands in it. */
export function MoreQuestions({ technique, values, problemOf, onChange }: FormFields) {
  const styles = useFormStyles();
  const fields = [...technique.note.further.map(({ id }) => id), ...actionFields];
  const hasSomething = fields.some(
    (field) => (values[field] ?? "") !== "" || problemOf(field) !== undefined,
  );
  const [isOpened, setIsOpened] = useState(hasSomething);
  const isOpen = isOpened || fields.some((field) => problemOf(field));

  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpened(currentTarget.open)}
      className={styles.more}
    >
      <summary className={styles.summary}>{formWords.more}</summary>
      <div className={styles.more}>
        {technique.note.further.map(({ id, label, hint }) => (
          <TextBox
            key={id}
            field={id}
            label={label}
            hint={hint}
            value={values[id] ?? ""}
            problem={problemOf(id)}
            onChange={onChange}
          />
        ))}
        <ActionFields values={values} problemOf={problemOf} onChange={onChange} />
      </div>
    </details>
  );
}

function ActionFields({ values, problemOf, onChange }: Omit<FormFields, "technique">) {
  const styles = useFormStyles();
  const [what, owner, due] = actionFields;
  const toField = (field: string) => ({
    field,
    value: values[field] ?? "",
    problem: problemOf(field),
    onChange,
  });

  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{formWords.action}</legend>
      <TextBox label={formWords.actionWhat} {...toField(what)} />
      <div className={styles.two}>
        <TextBox
          label={formWords.actionOwner}
          hint={formWords.actionOwnerHint}
          line="text"
          {...toField(owner)}
        />
        <TextBox label={formWords.actionDue} line="date" {...toField(due)} />
      </div>
    </fieldset>
  );
}
