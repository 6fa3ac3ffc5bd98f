import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";

import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useFieldStyles } from "#tab/ui/useFieldStyles.ts";

import { useCopiedBox } from "../useCopiedBox.ts";
import { useSetUpStyles } from "../useSetUpStyles.ts";
import { reportWords } from "./reportWords.ts";

const useStyles = makeStyles({
  report: { display: "grid", gap: tokens.spacingVerticalS },
  box: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The report as it will be copied, so that nobody sends what they have not seen. */
export function Report({ text }: { readonly text: string }) {
  const own = useStyles();
  const styles = useSetUpStyles();
  const fields = useFieldStyles();
  const buttons = useButtonStyles();
  const id = useId();
  const { box, said, copy } = useCopiedBox(text, reportWords);

  return (
    <section className={own.report}>
      <h2 className={styles.heading}>{reportWords.title}</h2>
      <div className={fields.field}>
        <label htmlFor={id} className={fields.label}>
          {reportWords.label}
        </label>
        <p id={`${id}-hint`} className={fields.hint}>
          {reportWords.hint}
        </p>
        <textarea
          ref={box}
          id={id}
          aria-describedby={`${id}-hint`}
          className={mergeClasses(fields.box, own.box)}
          rows={8}
          readOnly
          value={text}
        />
      </div>
      <div className={styles.actions}>
        <button type="button" className={buttons.secondary} onClick={() => void copy()}>
          {reportWords.copy}
        </button>
        <span role="status">{said}</span>
      </div>
    </section>
  );
}
