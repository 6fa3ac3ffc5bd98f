import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { Link } from "wouter";

import type { LearningNote, NoteKey } from "#domain/notes/learningNote.ts";
import { findNoteKey } from "#domain/notes/noteKey.ts";
import type { Destination } from "#graph/sites/destination.ts";
import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { useNote } from "#tab/features/notes/list/useNote.ts";
import { noteAddress } from "#tab/ui/addresses.ts";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";

import { lessonsWords } from "./lessonsWords.ts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    margin: "0",
    paddingLeft: tokens.spacingHorizontalXL,
    maxWidth: "68ch",
  },
});

interface LessonsUsedProps {
  readonly to: Destination;
  readonly note: LearningNote;
}

/** The lessons of before that a note was made with. */
export function LessonsUsed({ to, note }: LessonsUsedProps) {
  const own = useStyles();
  const styles = useFormStyles();
  const id = useId();
  // Anybody may write into the list: what is no key names no note.
  const keys = note.lessonsUsed.flatMap((text) => findNoteKey(text) ?? []);

  if (keys.length === 0) return null;
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {lessonsWords.used}
      </h2>
      <ul className={own.list}>
        {[...new Set(keys)].map((key) => (
          <li key={key}>
            <LessonUsed to={to} noteKey={key} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function LessonUsed({ to, noteKey }: { readonly to: Destination; readonly noteKey: NoteKey }) {
  const links = useLinkStyles();
  const used = useNote(to, noteKey);
  if (used.step === "loading") return <>…</>;
  if (used.step === "unreadable") return <>{lessonsWords.usedUnread}</>;
  return (
    <Link href={noteAddress(noteKey)} className={mergeClasses(links.link, links.alone)}>
      {used.saved.note.title}
    </Link>
  );
}
