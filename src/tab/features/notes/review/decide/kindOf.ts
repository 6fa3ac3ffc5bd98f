import type { LearningNote } from "#domain/notes/learningNote.ts";

import type { DecisionKind } from "./decideWords.ts";

const kinds: ReadonlyMap<string, DecisionKind> = new Map([
  ["Checked", "check"],
  ["ChangeAsked", "ask-change"],
  ["InPractice", "practice"],
  ["Closed", "close"],
]);

/** Which decision a note was on its way to; undefined where one was undone. */
export const kindOf = ({ state }: Pick<LearningNote, "state">): DecisionKind | undefined =>
  kinds.get(state);
