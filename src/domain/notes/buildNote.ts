import type { Technique } from "../cards/technique.ts";
import { aYearOn } from "./aYearOn.ts";
import type { LearningNote, NoteKey, NoteSource } from "./learningNote.ts";
import type { NoteAnswers } from "./noteAnswers.ts";
import { toPeriod } from "./period.ts";
import { toTechniqueYear } from "./techniqueYear.ts";
import { toAction } from "./toAction.ts";
import { toWrittenAnswers } from "./toWrittenAnswers.ts";

export interface NewNote {
  readonly technique: Technique;
  readonly answers: NoteAnswers;
  readonly key: NoteKey;
  readonly now: Date;
  readonly authorOid: string;
  readonly source: NoteSource;
  /** Kinds of privacy warning that the author has looked at and confirmed; never the text. */
  readonly confirmed?: readonly string[];
  /** Keys of the notes whose lessons were taken into the words. */
  readonly lessonsUsed?: readonly string[];
}

/** The note to save, from answers without problems. */
export function buildNote(from: NewNote): LearningNote {
  const { technique, answers, key, now, authorOid, source } = from;
  const { confirmed = [], lessonsUsed = [] } = from;
  const action = toAction(answers);
  return {
    key,
    ...toWrittenAnswers(technique, answers),
    ...toDatedValues(technique.id, now),
    state: "Waiting",
    techniqueId: technique.id,
    techniqueName: technique.name,
    stage: technique.stage,
    ...(action ? { action } : {}),
    tags: [],
    lessonsUsed,
    mergedInto: "",
    confirmed,
    source,
    reviewComment: "",
    reviewedAt: "",
    authorOid,
    schema: "1",
  };
}

/** What of a note follows from the day it is first sent. */
export const toDatedValues = (
  techniqueId: string,
  now: Date,
): Pick<LearningNote, "period" | "techniqueYear" | "reviewBy"> => ({
  period: toPeriod(now),
  techniqueYear: toTechniqueYear(techniqueId, now.getUTCFullYear()),
  reviewBy: aYearOn(now),
});
