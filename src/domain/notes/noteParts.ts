import { toFurtherAnswers } from "./furtherAnswers.ts";
import type { RawNote } from "./rawNote.ts";

/**
 * One thing in a note that is decided for itself when two people changed the note: the name of its stored value, or
 * `answers/{id}` for a card's further question.
 */
export type NotePart = string;

/** Stored values that only make sense together, under the name of the first. */
const together: readonly (readonly (keyof RawNote)[])[] = [
  ["happened"],
  ["learned"],
  ["nextTime", "title"],
  ["kind"],
  ["reuse"],
  ["action"],
  ["actionOwner"],
  ["actionDue"],
  ["actionState"],
  ["state", "reviewComment", "reviewedAt"],
  ["reviewBy", "reviewMonth"],
  ["mergedInto"],
  ["agreed"],
];

/** Values that hold several short ones; additions and removals of two people never collide. */
export const listedParts = ["tags", "lessonsUsed", "confirmed"] as const;

const answerRoom = "answers/";
const wholeAnswers = "answers";

/** What stands in each part; absent parts hold nothing. Lists and what nobody may change are left out. */
export function toNoteParts(raw: RawNote, areAnswersWhole: boolean): ReadonlyMap<NotePart, string> {
  const own = together.map((names): readonly [NotePart, string] => [
    names[0] ?? "",
    JSON.stringify(names.map((name) => raw[name] ?? "")),
  ]);
  if (areAnswersWhole)
    return new Map([...own, [wholeAnswers, JSON.stringify([raw.answers ?? ""])]]);
  const answers = Object.entries(toFurtherAnswers(raw.answers ?? ""));
  return new Map([
    ...own,
    ...answers.map(([id, text]) => [`${answerRoom}${id}`, JSON.stringify([text])] as const),
  ]);
}

/** Whether somebody wrote into the column for answers what cannot be read as answers. */
export const hasUnreadableAnswers = ({ answers = "" }: RawNote): boolean =>
  "" in toFurtherAnswers(answers);

/** The stored values that a part stands for; undefined for a further answer, which shares its column with others. */
export const findPartNames = (part: NotePart): readonly (keyof RawNote)[] | undefined =>
  part === wholeAnswers ? ["answers"] : together.find(([first]) => first === part);

/** The further question that a part is the answer to. */
export const findAnswerId = (part: NotePart): string | undefined =>
  part.startsWith(answerRoom) ? part.slice(answerRoom.length) : undefined;
