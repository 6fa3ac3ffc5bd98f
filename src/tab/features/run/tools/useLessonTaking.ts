import type { Technique } from "#domain/cards/technique.ts";
import type { LessonTaking } from "#domain/run/lessonTaking.ts";
import type { StepPart } from "#domain/run/stepPart.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";

import { getQuestion } from "../getQuestion.ts";
import type { RunWords } from "../useRunWords.ts";
import { takingWords } from "./takingWords.ts";

/** Lessons of before on their way into the first question of the step, where they help. */
export function useLessonTaking(
  technique: Technique,
  words: RunWords,
  { fields: [field] = [], lessonsOf }: Partial<StepPart> = {},
): LessonTaking | undefined {
  const announce = useAnnounce();
  if (!lessonsOf || field === undefined) return undefined;
  return {
    of: lessonsOf,
    taken: words.lessonsUsed,
    onTake: (note) => {
      words.takeLesson(field, note);
      announce(takingWords.taken(getQuestion(technique, field).label));
    },
    onTakeOut: (note) => {
      words.takeLessonOut(field, note);
      announce(takingWords.takenOut);
    },
  };
}
