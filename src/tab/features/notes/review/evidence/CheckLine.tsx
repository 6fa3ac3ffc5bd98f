import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import { useRef } from "react";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import type { CheckEvidence } from "#domain/review/checkEvidence.ts";
import { toDayWords } from "#tab/features/notes/noteWords.ts";
import type { Destination } from "#graph/sites/destination.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useFocusKept } from "#tab/ui/useFocusKept.ts";

import { ChangedSince } from "./ChangedSince.tsx";
import { type CheckCertainty, CheckMark } from "./CheckMark.tsx";
import { evidenceWords, toCheckWords } from "./evidenceWords.ts";
import { useCheckEvidence } from "./useCheckEvidence.ts";

const useStyles = makeStyles({
  check: { display: "grid", gap: tokens.spacingVerticalXS, justifyItems: "start" },
  line: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    margin: "0",
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface CheckLineProps {
  readonly to: Destination;
  /** The note as the list holds it. */
  readonly saved: SavedNote;
}

/** Who checked a note, and whether the check still covers its words. Nothing where the note does not say that it was checked. */
export function CheckLine({ to, saved }: CheckLineProps) {
  const styles = useStyles();
  const check = useCheckEvidence(to, saved);

  switch (check.step) {
    case "unchecked":
      return null;
    case "loading":
      return <p className={mergeClasses(styles.line, styles.quiet)}>{evidenceWords.finding}</p>;
    case "unreadable":
      return <UnreadCheck isTrying={check.isTrying} onRetry={check.retry} />;
    case "known":
      return <KnownCheck evidence={check.evidence} />;
  }
}

function UnreadCheck({
  isTrying,
  onRetry,
}: {
  readonly isTrying: boolean;
  readonly onRetry: () => void;
}) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const part = useRef<HTMLDivElement>(null);
  useFocusKept(part);
  return (
    <div ref={part} className={styles.check}>
      <p className={styles.line}>
        <CheckMark certainty="unsure" />
        {evidenceWords.unreadable}
      </p>
      <button
        type="button"
        className={buttons.secondary}
        aria-disabled={isTrying}
        onClick={onRetry}
      >
        {isTrying ? evidenceWords.trying : evidenceWords.again}
      </button>
    </div>
  );
}

function KnownCheck({ evidence }: { readonly evidence: CheckEvidence }) {
  const styles = useStyles();
  const isNamed = evidence.who !== "unknown";
  return (
    <div className={styles.check}>
      <div className={styles.line}>
        <CheckMark certainty={toCertainty(evidence)} />
        <span>
          <strong>{toCheckWords(evidence)}</strong>
          <span className={styles.quiet}>
            {isNamed ? ` · ${toDayWords(evidence.at)}` : `. ${evidenceWords.unknownWhy}`}
          </span>
        </span>
      </div>
      {isNamed && evidence.changedSince && <ChangedSince since={evidence.changedSince} />}
    </div>
  );
}

function toCertainty(evidence: CheckEvidence): CheckCertainty {
  switch (evidence.who) {
    case "reviewer":
      return "sure";
    case "unconfirmed":
    case "unknown":
      return "unsure";
    case "author":
      return evidence.isNoReviewer ? "doubtful" : "unsure";
    case "not-reviewer":
      return "doubtful";
  }
}
