import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Link } from "wouter";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import { readReviewComment } from "#domain/review/reviewComment.ts";
import type { UsesOfNote } from "#graph/review/ReviewRepository.ts";
import type { Destination } from "#graph/sites/destination.ts";
import { useFactsStyles } from "#tab/features/notes/list/useFactsStyles.ts";
import { toDayWords, toKindWords, toStateWords } from "#tab/features/notes/noteWords.ts";
import { noteAddress } from "#tab/ui/addresses.ts";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";

import { CheckLine } from "../evidence/CheckLine.tsx";
import { lessonsWords } from "./lessonsWords.ts";
import { useWords } from "./useWords.ts";

const useStyles = makeStyles({
  lesson: { display: "grid", gap: tokens.spacingVerticalXS, minWidth: "0" },
  title: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: "0", maxWidth: "68ch" },
});

interface LessonProps {
  readonly to: Destination;
  readonly saved: SavedNote;
  /** Missing until it is known. */
  readonly uses: UsesOfNote | undefined;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** One lesson: the advice, what it counts for, and whether it was of use. */
export function Lesson({ to, saved, uses, children }: LessonProps) {
  const styles = useStyles();
  const links = useLinkStyles();
  const facts = useFactsStyles();
  const { note, createdAt } = saved;
  const { words } = readReviewComment(note.reviewComment);
  const [effect] = uses?.effects ?? [];

  return (
    <article className={styles.lesson}>
      <h3 className={styles.title}>
        <Link href={noteAddress(note.key)} className={mergeClasses(links.link, links.alone)}>
          {note.title}
        </Link>
      </h3>
      <ul className={facts.facts}>
        <li>
          <strong>{toStateWords(note.state)}</strong>
        </li>
        <li>{toKindWords(note.kind)}</li>
        <li>{toDayWords(createdAt)}</li>
      </ul>
      <CheckLine to={to} saved={saved} />
      {note.state === "InPractice" && words !== "" && (
        <p className={styles.text}>{lessonsWords.changed(words)}</p>
      )}
      {uses && uses.count > 0 && (
        <p className={styles.text}>
          {useWords.times(uses.count, uses.isMore)} {effect !== undefined && `“${effect}”`}
        </p>
      )}
      {children}
    </article>
  );
}
