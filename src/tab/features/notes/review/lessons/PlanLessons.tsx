import type { LessonTaking } from "#domain/run/lessonTaking.ts";

import { LessonsPanel } from "./LessonsPanel.tsx";
import { lessonsWords } from "./lessonsWords.ts";
import { TakeLesson } from "./TakeLesson.tsx";

/** What the team learned before, beside the step of a run that asks for it. The step is whole without it. */
export function PlanLessons({ taking }: { readonly taking: LessonTaking }) {
  return (
    <LessonsPanel
      of={taking.of}
      unread={lessonsWords.unread}
      renderActions={(note) => <TakeLesson note={note} taking={taking} />}
    />
  );
}
