import type { Stage } from "../cards/technique.ts";
import { toFurtherAnswers } from "./furtherAnswers.ts";
import type { LearningNote, NoteAction, NoteKey, Stored } from "./learningNote.ts";
import type { RawNote } from "./rawNote.ts";
import { toWordList } from "./wordList.ts";

/** A stored note in domain words. Total: whatever a person typed into the list, something readable comes out. */
export function toLearningNote(raw: RawNote): LearningNote {
  const action = toAction(raw);
  return {
    key: (raw.key ?? "") as NoteKey,
    title: raw.title ?? "",
    period: raw.period ?? "",
    state: raw.state ?? "Waiting",
    techniqueId: raw.techniqueYear?.split("/")[0] ?? "",
    techniqueName: raw.techniqueName ?? "",
    techniqueYear: raw.techniqueYear ?? "",
    stage: toStage(raw.stage ?? ""),
    kind: raw.kind ?? "Improve",
    happened: raw.happened ?? "",
    learned: raw.learned ?? "",
    nextTime: raw.nextTime ?? "",
    answers: toFurtherAnswers(raw.answers ?? ""),
    reuse: raw.reuse === "Yes",
    ...(action ? { action } : {}),
    reviewBy: raw.reviewBy ?? "",
    tags: toWordList(raw.tags ?? ""),
    lessonsUsed: toWordList(raw.lessonsUsed ?? ""),
    mergedInto: raw.mergedInto ?? "",
    confirmed: toWordList(raw.confirmed ?? ""),
    source: raw.source ?? "tab",
    agreed: raw.agreed === "Yes",
    reviewComment: raw.reviewComment ?? "",
    reviewedAt: raw.reviewedAt ?? "",
    authorOid: raw.authorOid ?? "",
    schema: raw.schema ?? "",
  };
}

const stages: ReadonlyMap<string, Stage> = new Map([
  ["Before", "before"],
  ["During", "during"],
  ["After", "after"],
]);

const toStage = (stored: string): Stored<Stage> => stages.get(stored) ?? stored;

function toAction(raw: RawNote): NoteAction | undefined {
  const { action = "", actionOwner = "", actionDue = "", actionState = "" } = raw;
  if (!action && !actionOwner && !actionDue && !actionState) return undefined;
  return { what: action, owner: actionOwner, due: actionDue, state: actionState };
}
