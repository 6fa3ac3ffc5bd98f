import type { Technique } from "../cards/technique.ts";
import { cleanText } from "./cleanText.ts";
import type { LearningNote, NoteAction, NoteKey, NoteSource } from "./learningNote.ts";
import type { NoteAnswers } from "./noteAnswers.ts";
import { toPeriod } from "./period.ts";
import { toTitle } from "./toTitle.ts";

export interface NewNote {
  readonly technique: Technique;
  readonly answers: NoteAnswers;
  readonly key: NoteKey;
  readonly now: Date;
  readonly authorOid: string;
  readonly source: NoteSource;
}

/**
 * The note to save, from answers without problems. A box that the card does not ask for stays empty whatever was
 * handed in: a confidential card can never carry a story.
 */
export function buildNote({
  technique,
  answers,
  key,
  now,
  authorOid,
  source,
}: NewNote): LearningNote {
  const box = (name: string): string =>
    technique.note.questions.some((question) => question.box === name)
      ? cleanText(answers.values[name] ?? "")
      : "";
  const action = toAction(answers);
  return {
    key,
    title: toTitle(answers.values["nextTime"] ?? ""),
    period: toPeriod(now),
    state: "Waiting",
    techniqueId: technique.id,
    techniqueName: technique.name,
    techniqueYear: `${technique.id}/${String(now.getUTCFullYear())}`,
    stage: technique.stage,
    kind: answers.kind,
    happened: box("happened"),
    learned: box("learned"),
    nextTime: box("nextTime"),
    answers: Object.fromEntries(
      technique.note.further
        .map(({ id }) => [id, cleanText(answers.values[id] ?? "")] as const)
        .filter(([, text]) => text !== ""),
    ),
    reuse: answers.reuse,
    ...(action ? { action } : {}),
    reviewBy: aYearOn(now),
    tags: [],
    lessonsUsed: [],
    mergedInto: "",
    confirmed: [],
    source,
    agreed: technique.note.agreement !== undefined && answers.agreed,
    reviewComment: "",
    reviewedAt: "",
    authorOid,
    schema: "1",
  };
}

function toAction({ action }: NoteAnswers): NoteAction | undefined {
  const what = cleanText(action.what);
  const owner = cleanText(action.owner).replaceAll(/\s+/g, " ");
  if (!what && !owner && !action.due) return undefined;
  return { what, owner, due: action.due, state: "Open" };
}

/** The same day next year; 29 February becomes 28 February. */
function aYearOn(now: Date): string {
  const [year, month, day] = [now.getUTCFullYear() + 1, now.getUTCMonth(), now.getUTCDate()];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day, lastOfMonth))).toISOString().slice(0, 10);
}
