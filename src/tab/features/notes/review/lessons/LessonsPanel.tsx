import { makeStyles, tokens } from "@fluentui/react-components";
import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";

import type { TechniqueId } from "#domain/cards/technique.ts";
import type { LearningNote } from "#domain/notes/learningNote.ts";
import type { Destination } from "#graph/sites/destination.ts";
import { findReadingPlace } from "#tab/features/notes/findReadingPlace.ts";
import { localLearning } from "#tab/features/notes/noteWords.ts";
import { useHost, useServices } from "#tab/platform/ServicesContext.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { getLessonsClient } from "./getLessonsClient.ts";
import { Lesson } from "./Lesson.tsx";
import { lessonsWords } from "./lessonsWords.ts";
import { useLessons } from "./useLessons.ts";
import { useMayAppear } from "./useMayAppear.ts";
import { useUsesOf } from "./useUsesOf.ts";

const useStyles = makeStyles({
  section: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    minWidth: "0",
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  heading: {
    margin: "0",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: "grid",
    gap: tokens.spacingVerticalL,
    margin: "0",
    padding: "0",
    listStyleType: "none",
  },
  lesson: { ":focus": { outlineStyle: "none" } },
  quiet: { margin: "0", color: tokens.colorNeutralForeground2 },
});

const shownFirst = 3;

interface LessonsPanelProps {
  /** The techniques whose lessons are shown. */
  readonly of: readonly TechniqueId[];
  readonly renderActions: (note: LearningNote) => ReactNode;
  /** Said where they cannot be read, if anything is. */
  readonly unread?: string;
}

/** "Last time your team said …". Quiet where there is nothing. */
export function LessonsPanel(props: LessonsPanelProps) {
  const services = useServices();
  const place = findReadingPlace(useHost());
  if (place.can !== "read") return null;
  return (
    <QueryClientProvider client={getLessonsClient(services)}>
      <LessonsOf {...props} to={place.to} />
    </QueryClientProvider>
  );
}

interface LessonsOfProps extends LessonsPanelProps {
  readonly to: Destination;
}

function LessonsOf({ to, of, renderActions, unread }: LessonsOfProps) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const headingId = useId();
  const marker = useRef<HTMLDivElement>(null);
  const added = useRef<HTMLLIElement>(null);
  const [isWhole, setIsWhole] = useState(false);
  const { lessons, isUnread } = useLessons(to, of);
  const mayAppear = useMayAppear(marker, lessons.length > 0);
  const shown = isWhole ? lessons : lessons.slice(0, shownFirst);
  const uses = useUsesOf(
    to,
    shown.map(({ note }) => note.key),
  );

  function showAll(): void {
    flushSync(() => setIsWhole(true));
    // The button is gone, and the focus goes on to what it brought.
    added.current?.focus();
  }

  if (isUnread && unread !== undefined) return <p className={styles.quiet}>{unread}</p>;
  if (!mayAppear) return <div ref={marker} />;
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {lessonsWords.heading}
      </h2>
      <ul className={styles.list}>
        {shown.map((saved, place) => (
          <li
            key={saved.note.key}
            ref={place === shownFirst ? added : null}
            tabIndex={-1}
            className={styles.lesson}
          >
            <Lesson to={to} saved={saved} uses={uses.find(saved.note.key)}>
              {renderActions(saved.note)}
            </Lesson>
          </li>
        ))}
      </ul>
      {shown.length < lessons.length && (
        <div>
          <button type="button" className={buttons.subtle} onClick={showAll}>
            {lessonsWords.more(lessons.length - shown.length)}
          </button>
        </div>
      )}
      <p className={styles.quiet}>{localLearning}</p>
    </section>
  );
}
