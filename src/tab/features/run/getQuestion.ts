import type { Technique } from "#domain/cards/technique.ts";

import { keptWords } from "./runWords.ts";

interface Question {
  readonly label: string;
  readonly hint?: string;
}

const actions: Readonly<Record<string, Question>> = {
  actionWhat: { label: keptWords.actionWhat },
  actionOwner: { label: keptWords.actionOwner, hint: keptWords.actionOwnerHint },
};

/** A question of the card's note, in the card's own words. */
export const getQuestion = ({ note }: Technique, field: string): Question =>
  note.questions.find(({ box }) => box === field) ??
  note.further.find(({ id }) => id === field) ??
  actions[field] ?? { label: field };
