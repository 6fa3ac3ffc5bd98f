import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { useFormStyles } from "../form/useFormStyles.ts";
import { AskOnce } from "./AskOnce.tsx";
import { IncidentNotice } from "./IncidentNotice.tsx";
import { notRemovedWords, reportWords } from "./reportWords.ts";
import type { Removal } from "./useRemoveNote.ts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    margin: "0",
    paddingLeft: tokens.spacingHorizontalXL,
    maxWidth: "68ch",
  },
});

interface ReportFormProps {
  readonly title: string;
  readonly removal: Exclude<Removal, { readonly step: "removed" }>;
  readonly onRemove: () => void;
}

/** What deleting means, and the question whether to do it. */
export function ReportForm({ title, removal, onRemove }: ReportFormProps) {
  const styles = useFormStyles();
  const own = useStyles();

  return (
    <>
      <p className={styles.text}>{reportWords.lead}</p>
      <section className={styles.panel}>
        <h2 className={styles.heading}>{reportWords.whichNote}</h2>
        <blockquote className={styles.quote}>{title}</blockquote>
        <h2 className={styles.heading}>{reportWords.what}</h2>
        <ul className={own.list}>
          {reportWords.does.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Deleting removal={removal} onRemove={onRemove} />
      </section>
      <IncidentNotice />
    </>
  );
}

function Deleting({ removal, onRemove }: Omit<ReportFormProps, "title">) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const announce = useAnnounce();
  const line = useRef<HTMLParagraphElement>(null);
  const { step } = removal;

  useEffect(() => {
    if (step === "untouched") return;
    // The button that was pressed is gone, and the focus must not go with it.
    line.current?.focus();
    announce(step === "removing" ? reportWords.deleting : reportWords.stillThere);
  }, [announce, step]);

  if (step === "untouched") {
    return (
      <div className={styles.actions}>
        <AskOnce
          offer={reportWords.offer}
          ask={reportWords.ask}
          yes={reportWords.yes}
          no={reportWords.no}
          onYes={onRemove}
        />
      </div>
    );
  }
  if (step === "removing") {
    return (
      <p ref={line} tabIndex={-1} className={styles.text}>
        {reportWords.deleting}
      </p>
    );
  }
  return (
    <div className={mergeClasses(styles.notice, styles.danger)}>
      <p ref={line} tabIndex={-1} className={styles.text}>
        <strong>{reportWords.stillThere}.</strong> {notRemovedWords[removal.why]}
      </p>
      <div className={styles.actions}>
        <button type="button" className={buttons.primary} onClick={onRemove}>
          {reportWords.tryAgain}
        </button>
      </div>
    </div>
  );
}
