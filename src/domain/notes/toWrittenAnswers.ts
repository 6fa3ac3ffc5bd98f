import type { Technique } from "../cards/technique.ts";
import { cleanText } from "./cleanText.ts";
import type { LearningNote } from "./learningNote.ts";
import type { NoteAnswers } from "./noteAnswers.ts";
import { toTitle } from "./toTitle.ts";

type WrittenAnswers = Pick<
  LearningNote,
  "title" | "kind" | "happened" | "learned" | "nextTime" | "answers" | "reuse" | "agreed"
>;

/**
 * What a person answered, as a note holds it. A box that the card does not ask for stays empty whatever was handed in: a
 * confidential card can never carry a story.
 */
export function toWrittenAnswers({ note }: Technique, answers: NoteAnswers): WrittenAnswers {
  const box = (name: string): string =>
    note.questions.some((question) => question.box === name)
      ? cleanText(answers.values[name] ?? "")
      : "";
  return {
    title: toTitle(answers.values["nextTime"] ?? ""),
    kind: answers.kind,
    happened: box("happened"),
    learned: box("learned"),
    nextTime: box("nextTime"),
    answers: Object.fromEntries(
      note.further
        .map(({ id }) => [id, cleanText(answers.values[id] ?? "")] as const)
        .filter(([, text]) => text !== ""),
    ),
    reuse: answers.reuse,
    agreed: note.agreement !== undefined && answers.agreed,
  };
}
