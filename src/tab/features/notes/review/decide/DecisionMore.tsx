import { TextBox } from "#tab/features/notes/form/TextBox.tsx";
import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";

import { decideWords, fieldWords } from "./decideWords.ts";
import type { DecisionFields } from "./DecisionFields.ts";

/** When to look at the note again, and what somebody is to do about it. */
export function DecisionMore({ values, toId, problemOf, change }: DecisionFields) {
  const styles = useFormStyles();
  const toField = (field: string) => ({
    field,
    id: toId(field),
    value: values[field] ?? "",
    problem: problemOf(field),
    onChange: change,
  });

  return (
    <details className={styles.more}>
      <summary className={styles.summary}>{decideWords.more}</summary>
      <div className={styles.group}>
        <TextBox {...toField("reviewBy")} label={fieldWords.reviewBy} line="date" />
        <TextBox {...toField("actionWhat")} label={fieldWords.actionWhat} />
        <div className={styles.two}>
          <TextBox
            {...toField("actionOwner")}
            label={fieldWords.actionOwner}
            hint={fieldWords.actionOwnerHint}
            line="text"
          />
          <TextBox {...toField("actionDue")} label={fieldWords.actionDue} line="date" />
        </div>
      </div>
    </details>
  );
}
