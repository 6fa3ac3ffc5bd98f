import type { Technique } from "../cards/technique.ts";
import type { LearningNote } from "./learningNote.ts";
import type { NoteAnswers } from "./noteAnswers.ts";
import { toAction } from "./toAction.ts";
import { toWrittenAnswers } from "./toWrittenAnswers.ts";

/** The reason that is stored with a note whose author took it back (design section 4, "Taking back"). */
export const takenBackReason = "taken back";

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
  const changed: LearningNote = {
    ...rest,
    ...toWrittenAnswers(technique, answers),
    ...toUntouched(note, technique, answers),
    answers: toFurther(note, technique, answers),
    ...(action ? { action } : {}),
    state: note.state === "ChangeAsked" ? "Waiting" : note.state,
  };
  return withConfirmed(changed, confirmed);
}

/** Kinds of privacy warning that somebody has looked at and confirmed join those of before. */
export const withConfirmed = (note: LearningNote, kinds: readonly string[]): LearningNote => ({
  ...note,
  confirmed: [...new Set([...note.confirmed, ...kinds])],
});

/** What stands in the form as it was found stays to the letter: putting its spaces right would be a change that nobody made. */
function toUntouched(
  note: LearningNote,
  { note: shape }: Technique,
  { values }: NoteAnswers,
): Partial<LearningNote> {
  const same = shape.questions.map(({ box }) => box).filter((box) => values[box] === note[box]);
  return {
    ...Object.fromEntries(same.map((box) => [box, note[box]])),
    ...(same.includes("nextTime") && note.title !== "" ? { title: note.title } : {}),
    ...(values["kind"] === note.kind ? { kind: note.kind } : {}),
  };
}

/** In the order in which they stand in the note. Answers to questions that the card no longer asks are nobody's to drop. */
function toFurther(
  { answers: before }: LearningNote,
  technique: Technique,
  answers: NoteAnswers,
): Readonly<Record<string, string>> {
  const { answers: written } = toWrittenAnswers(technique, answers);
  const asked = technique.note.further.map(({ id }) => {
    const isSame = answers.values[id] === before[id];
    return [id, (isSame ? before[id] : written[id]) ?? ""] as const;
  });
  const all = { ...before, ...Object.fromEntries(asked) };
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== ""));
}

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
