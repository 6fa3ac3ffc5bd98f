import { makeStyles, tokens } from "@fluentui/react-components";

import type { LearningNote } from "#domain/notes/learningNote.ts";
import type { LessonTaking } from "#domain/run/lessonTaking.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useHiddenStyles } from "#tab/ui/useHiddenStyles.ts";

import { lessonsWords } from "./lessonsWords.ts";
import { UsedThis } from "./UsedThis.tsx";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

interface TakeLessonProps {
  readonly note: LearningNote;
  readonly taking: LessonTaking;
}

/** One button that takes a lesson into the plan and out again, so that the focus stays; what is in the plan may be counted. */
export function TakeLesson({ note, taking: { taken, onTake, onTakeOut } }: TakeLessonProps) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const hidden = useHiddenStyles();
  const isTaken = taken.includes(note.key);

  return (
    <>
      <div className={styles.line}>
        <button
          type="button"
          className={buttons.secondary}
          onClick={() => (isTaken ? onTakeOut : onTake)(note)}
        >
          <span>
            {isTaken ? lessonsWords.takeOut : lessonsWords.take}
            <span className={hidden.hidden}>: {note.title}</span>
          </span>
        </button>
        {isTaken && <strong>{lessonsWords.taken}</strong>}
      </div>
      {isTaken && <UsedThis noteKey={note.key} title={note.title} />}
    </>
  );
}
