import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";

import { PrivacyQuestion } from "#tab/features/notes/form/PrivacyQuestion.tsx";
import { TextBox } from "#tab/features/notes/form/TextBox.tsx";
import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { CareQuestion } from "./CareQuestion.tsx";
import { decideWords, fieldWords, formOfWords } from "./decideWords.ts";
import { hasMore } from "./decisionForm.ts";
import { DecisionMore } from "./DecisionMore.tsx";
import { manyWords } from "./manyWords.ts";
import { ReasonChoice } from "./ReasonChoice.tsx";
import { reasonsOf } from "./reasons.ts";
import { type FormStart, useDecisionForm } from "./useDecisionForm.ts";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalM, margin: "0" },
});

interface DecisionFormProps extends FormStart {
  readonly onCancel: () => void;
}

/** What goes with one decision, and the button that makes it. */
export function DecisionForm({ onCancel, ...start }: DecisionFormProps) {
  const own = useStyles();
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const { kind, many } = start;
  const { form, isCareAsked, check, question, toId, submit, change, tick, problemOf } =
    useDecisionForm(start);
  const heading = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const headingId = useId();
  const fields = { values: form.values, toId, problemOf, change };
  const reasons = reasonsOf[kind];

  useEffect(() => heading.current?.focus(), []);

  return (
    <form
      className={own.form}
      aria-labelledby={headingId}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(false);
      }}
    >
      <h3 id={headingId} ref={heading} tabIndex={-1} className={styles.heading}>
        {many === undefined ? formOfWords[kind].title : manyWords.titles[kind](many)}
      </h3>
      <p className={styles.text}>{formOfWords[kind].lead}</p>
      {reasons && (
        <ReasonChoice
          label={kind === "close" ? decideWords.closeReasons : decideWords.reasons}
          reasons={reasons}
          ticked={form.ticked}
          onTick={tick}
        />
      )}
      {kind !== "check" && (
        <TextBox
          field="comment"
          id={toId("comment")}
          label={fieldWords.comments[kind]}
          hint={kind === "practice" ? fieldWords.practiceHint : undefined}
          isNeeded={kind === "practice"}
          value={form.values["comment"] ?? ""}
          problem={problemOf("comment")}
          onChange={change}
        />
      )}
      {isCareAsked && <CareQuestion {...fields} isOfMany={many !== undefined} />}
      {hasMore(kind) && many === undefined && <DecisionMore {...fields} />}
      <PrivacyQuestion
        check={check}
        locate={(field) => ({ fieldId: toId(field), where: toFieldName(field) })}
        heading={question}
        saveButton={button}
        onConfirm={() => submit(true)}
      />
      <div className={styles.actions}>
        <button ref={button} type="submit" className={buttons.primary}>
          {many === undefined ? formOfWords[kind].press : manyWords.press[kind](many)}
        </button>
        <button type="button" className={buttons.secondary} onClick={onCancel}>
          {decideWords.cancel}
        </button>
      </div>
    </form>
  );

  function toFieldName(field: string): string {
    switch (field) {
      case "reference":
        return fieldWords.reference;
      case "actionWhat":
        return fieldWords.actionWhat;
      case "actionOwner":
        return fieldWords.actionOwner;
      default:
        return fieldWords.comments[kind === "check" ? "practice" : kind];
    }
  }
}
