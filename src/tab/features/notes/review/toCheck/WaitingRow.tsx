import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type RefObject, useRef } from "react";
import { Link } from "wouter";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { listWords } from "#tab/features/notes/list/listWords.ts";
import { useFactsStyles } from "#tab/features/notes/list/useFactsStyles.ts";
import { toDayWords, toKindWords, toStateWords } from "#tab/features/notes/noteWords.ts";
import { toCheckNoteAddress } from "#tab/ui/addresses.ts";
import { useCoverLinkStyles } from "#tab/ui/useCoverLinkStyles.ts";
import { useFocusKept } from "#tab/ui/useFocusKept.ts";

import { markWords, toCheckWords } from "./toCheckWords.ts";
import type { Mark } from "./useMarks.ts";
import { isWaiting } from "./withChanges.ts";

const useStyles = makeStyles({
  row: {
    position: "relative",
    display: "flex",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
  },
  open: {
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    // The words stay where they were.
    paddingLeft: `calc(${tokens.spacingHorizontalM} - 3px)`,
    "@media (forced-colors: active)": { borderLeft: "4px solid Highlight" },
  },
  // Above the link that covers the row, and as large as a finger needs it.
  choose: {
    position: "relative",
    zIndex: 1,
    display: "grid",
    placeItems: "start",
    minWidth: "24px",
    minHeight: "24px",
    padding: "2px",
    boxSizing: "border-box",
    cursor: "pointer",
  },
  words: { display: "grid", gap: tokens.spacingVerticalXXS, minWidth: "0" },
  title: {
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  mark: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface WaitingRowProps {
  readonly saved: SavedNote;
  readonly isOpen: boolean;
  /** Some note is open: another takes its place, and Back leads out of all of them. */
  readonly isAnyOpen: boolean;
  /** Takes the focus when the note goes from the list with the focus on it. */
  readonly next: RefObject<HTMLElement | null>;
  readonly mark: Mark | undefined;
  readonly isChosen: boolean;
  /** Missing where the person may not decide. */
  readonly onChoose: (() => void) | undefined;
}

export const toRowId = (key: string): string => `to-check-${key}`;

/** One note that waits: the advice, what it belongs to, and a box to choose it together with others. */
export function WaitingRow({ saved, isOpen, isAnyOpen, ...rest }: WaitingRowProps) {
  const { mark, next, isChosen, onChoose } = rest;
  const row = useRef<HTMLElement>(null);
  useFocusKept(row, next);
  const styles = useStyles();
  const forms = useFormStyles();
  const links = useCoverLinkStyles();
  const facts = useFactsStyles();
  const { note, createdAt, createdBy } = saved;

  return (
    <article ref={row} className={mergeClasses(styles.row, isOpen && styles.open)}>
      {onChoose && (
        <label className={styles.choose}>
          <input
            type="checkbox"
            className={forms.mark}
            aria-label={toCheckWords.choose(note.title)}
            checked={isChosen}
            onChange={onChoose}
          />
        </label>
      )}
      <div className={styles.words}>
        <h3 className={styles.title}>
          <Link
            id={toRowId(note.key)}
            href={toCheckNoteAddress(note.key)}
            replace={isAnyOpen}
            className={links.link}
            {...(isOpen ? { "aria-current": "true" as const } : {})}
          >
            {note.title}
          </Link>
        </h3>
        <ul className={mergeClasses(facts.facts, styles.small)}>
          {isOpen && <li className={styles.mark}>{markWords.open}</li>}
          {!isWaiting(saved) && <li className={styles.mark}>{toStateWords(note.state)}</li>}
          {mark && mark !== "sending" && <li className={styles.mark}>{markWords[mark]}</li>}
          <li>{note.techniqueName}</li>
          <li>{toKindWords(note.kind)}</li>
          <li>
            {toDayWords(createdAt)} {listWords.by(createdBy)}
          </li>
        </ul>
      </div>
    </article>
  );
}
