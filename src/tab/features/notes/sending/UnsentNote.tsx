import { makeStyles, tokens } from "@fluentui/react-components";
import { type RefObject, useId, useRef } from "react";

import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import { useFocusKept } from "#tab/ui/useFocusKept.ts";

import { toPlaceWords } from "../placeWords.ts";
import type { CommonReason } from "./findCommonReason.ts";
import { isOfEverything } from "./isOfEverything.ts";
import type { KeptWhere } from "./KeptWhere.ts";
import { findFailure } from "./NoteSender.ts";
import { toDecisionFailureWords, toFailureWords } from "./sendingWords.ts";
import { findAgeWords } from "./timeWords.ts";
import { isDecision, toEntryWords } from "./toEntryWords.ts";
import { toWaitingWords } from "./toWaitingWords.ts";
import { UnsentActions } from "./UnsentActions.tsx";
import { keptWords, unsentWords } from "./unsentWords.ts";
import { useSenderState } from "./useNoteSender.ts";
import type { Now } from "./useNow.ts";
import { WhereToLook } from "./WhereToLook.tsx";

const useStyles = makeStyles({
  note: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    minWidth: "0",
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { margin: "0", maxWidth: "68ch", ":focus": { outlineStyle: "none" } },
  quiet: {
    margin: "0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface UnsentNoteProps {
  readonly entry: OutboxEntry;
  /** What is said above the list, and not again here. */
  readonly reason: CommonReason | undefined;
  /** Said here only where not all that waits is kept in the same place. */
  readonly kept: KeptWhere | undefined;
  readonly now: Now;
  /** Takes the focus when this note goes and the focus was in it. */
  readonly next: RefObject<HTMLElement | null>;
  readonly title?: RefObject<HTMLParagraphElement | null> | undefined;
}

/** One waiting note: what it is, where it is going, since when, and what can be done. */
export function UnsentNote({ entry, reason, kept, now, next, title }: UnsentNoteProps) {
  const styles = useStyles();
  const state = useSenderState();
  const part = useRef<HTMLLIElement>(null);
  const id = useId();
  const own = useRef<HTMLParagraphElement>(null);
  const name = title ?? own;
  useFocusKept(part, next);
  const note = toWaitingWords(entry);
  const failure = findFailure(state, entry);
  const isSaidAbove = failure && isOfEverything(failure) && failure.why === reason?.why;

  return (
    <li ref={part} className={styles.note}>
      <p ref={name} id={id} tabIndex={-1} className={styles.line}>
        {toEntryWords(entry)} <strong>{note.title}</strong>
      </p>
      <p className={styles.quiet}>
        {note.techniqueName} · {toPlaceWords(entry.to)} ·{" "}
        {unsentWords.savedHere(findAgeWords(new Date(entry.at), now.time))}
      </p>
      {failure && !isSaidAbove && (
        <>
          <p className={styles.line}>
            {isDecision(entry) ? toDecisionFailureWords(failure) : toFailureWords(failure)}
          </p>
          {"why" in failure && <WhereToLook why={failure.why} />}
        </>
      )}
      {kept && <p className={styles.line}>{keptWords[kept]}</p>}
      <UnsentActions
        key={failure?.outcome ?? "not-sent"}
        entry={entry}
        failure={failure}
        name={name}
        describedBy={id}
      />
    </li>
  );
}
