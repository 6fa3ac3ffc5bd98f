import type { Technique } from "../cards/technique.ts";
import type { LearningNote } from "./learningNote.ts";
import type { NoteAnswers } from "./noteAnswers.ts";
import { toAction } from "./toAction.ts";
import { toWrittenAnswers } from "./toWrittenAnswers.ts";

/** The reason that is stored with a note whose author took it back (design section 4, "Taking back"). */
const takenBackReason = "taken back";

/**
 * The note with other answers. A note that a reviewer sent back waits to be checked again; every other state stays, since
 * whether a check still covers the words is told from the versions.
 */
export function withAnswers(
  note: LearningNote,
  technique: Technique,
  answers: NoteAnswers,
  confirmed: readonly string[],
): LearningNote {
  const { action: before, ...rest } = note;
  const action = toAction(answers, before);
  const written = toWrittenAnswers(technique, answers);
  return {
    ...rest,
    ...written,
    // Answers to questions that this version of the card no longer asks are nobody's to drop.
    answers: { ...toUnasked(note, technique), ...written.answers },
    ...(action ? { action } : {}),
    confirmed: [...new Set([...note.confirmed, ...confirmed])],
    state: note.state === "ChangeAsked" ? "Waiting" : note.state,
  };
}

const toUnasked = ({ answers }: LearningNote, { note }: Technique): Record<string, string> =>
  Object.fromEntries(
    Object.entries(answers).filter(([id]) => !note.further.some((question) => question.id === id)),
  );

/** Taken back, and the way back from there: both are changes of state, so that nothing is lost. */
export const withTakenBack = (note: LearningNote): LearningNote => ({
  ...note,
  state: "Closed",
  reviewComment: takenBackReason,
});
export const withPutBack = (note: LearningNote): LearningNote => ({
  ...note,
  state: "Waiting",
  reviewComment: "",
});

export const isTakenBack = ({ state, reviewComment }: LearningNote): boolean =>
  state === "Closed" && reviewComment === takenBackReason;

/** The action as done, or as still to do. Where there is no action there is nothing to close. */
export const withActionState = (note: LearningNote, state: "Open" | "Done"): LearningNote =>
  note.action ? { ...note, action: { ...note.action, state } } : note;
