import { fromFurtherAnswers } from "./furtherAnswers.ts";
import type { LearningNote } from "./learningNote.ts";
import type { RawNote } from "./rawNote.ts";
import { fromWordList } from "./wordList.ts";

/** A note as the list keeps it; the way back is `toLearningNote`. Empty values are left out. */
export function toRawNote(note: LearningNote): RawNote {
  const raw: Required<RawNote> = {
    key: note.key,
    title: note.title,
    period: note.period,
    state: note.state,
    techniqueName: note.techniqueName,
    techniqueYear: note.techniqueYear,
    stage: storedStages.get(note.stage) ?? note.stage,
    kind: note.kind,
    happened: note.happened,
    learned: note.learned,
    nextTime: note.nextTime,
    answers: fromFurtherAnswers(note.answers),
    reuse: note.reuse ? "Yes" : "No",
    action: note.action?.what ?? "",
    actionOwner: note.action?.owner ?? "",
    actionDue: note.action?.due ?? "",
    actionState: note.action?.state ?? "",
    reviewMonth: note.reviewBy.slice(0, 7),
    reviewBy: note.reviewBy,
    tags: fromWordList(note.tags),
    lessonsUsed: fromWordList(note.lessonsUsed),
    mergedInto: note.mergedInto,
    confirmed: fromWordList(note.confirmed),
    source: note.source,
    agreed: note.agreed ? "Yes" : "",
    reviewComment: note.reviewComment,
    reviewedAt: note.reviewedAt,
    authorOid: note.authorOid,
    schema: note.schema,
  };
  return Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== ""));
}

const storedStages: ReadonlyMap<string, string> = new Map([
  ["before", "Before"],
  ["during", "During"],
  ["after", "After"],
]);
