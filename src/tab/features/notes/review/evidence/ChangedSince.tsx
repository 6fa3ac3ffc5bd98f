import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";

import type { LearningNote } from "#domain/notes/learningNote.ts";
import { hasOwnTitle } from "#domain/notes/toTitle.ts";
import type { ChangedSince as Change } from "#domain/review/checkEvidence.ts";
import { NoteParts } from "#tab/features/notes/list/NoteParts.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { CheckMark } from "./CheckMark.tsx";
import { evidenceWords } from "./evidenceWords.ts";

const useStyles = makeStyles({
  changed: { display: "grid", gap: tokens.spacingVerticalXS, justifyItems: "start" },
  line: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    margin: "0",
    overflowWrap: "anywhere",
  },
  around: { justifySelf: "stretch" },
  text: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorNeutralStroke1}`,
  },
  about: { margin: "0", color: tokens.colorNeutralForeground2 },
  advice: { margin: "0", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

/** That a check does not cover the words as they are now, with the words that it does cover one tap away. */
export function ChangedSince({ since: { checked, by } }: { readonly since: Change }) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.changed}>
      <div className={styles.line}>
        <CheckMark certainty="doubtful" />
        <span>
          <strong>{evidenceWords.changed}</strong>
          {evidenceWords.changedBy(by)}
        </span>
      </div>
      <button
        type="button"
        className={buttons.secondary}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? evidenceWords.hide : evidenceWords.show}
      </button>
      <div id={id} className={styles.around} hidden={!isOpen}>
        {isOpen && (
          <section className={styles.text} aria-label={evidenceWords.checkedText}>
            <p className={styles.about}>{evidenceWords.checkedText}</p>
            {hasOwnTitle(checked) && <p className={styles.advice}>{checked.title}</p>}
            <NoteParts note={toCovered(checked)} />
          </section>
        )}
      </div>
    </div>
  );
}

/** The words alone that a check is about. */
const toCovered = (checked: LearningNote): LearningNote => ({
  ...checked,
  action: { what: "", owner: "", due: "", state: "" },
  reviewBy: "",
  reviewComment: "",
});
