import { findTechnique } from "#domain/cards/findTechnique.ts";
import { getTechnique } from "#domain/cards/getTechnique.ts";
import { type NoteBox, type Technique, techniqueId } from "#domain/cards/technique.ts";
import { actionFields } from "#domain/notes/noteAnswers.ts";
import type { LearningNote } from "#domain/notes/learningNote.ts";

import type { FormValues } from "../form/formValues.ts";
import { toFormValues } from "../sending/toFormValues.ts";

/** The card is one of the answers here: it is chosen in the form, and kept with the words. */
const cardField = "card";

/** Most lessons in a conversation come just after something happened. */
const firstCard = getTechnique(techniqueId("after-action-review"));

/** The card whose form the words stand in. */
export const toTechnique = (values: FormValues): Technique =>
  findTechnique(values[cardField] ?? "") ?? firstCard;

/** The form as a message begins it: its text in the first box of the card that takes prose. */
export const toMessageValues = (text: string, technique: Technique = firstCard): FormValues => ({
  [cardField]: technique.id,
  ...(text === "" ? {} : { [toFirstBox(technique)]: text }),
});

export const withCard = (values: FormValues, id: string): FormValues => ({
  ...values,
  [cardField]: id,
});

/** The form as a note fills it. */
export const toNoteValues = (note: LearningNote): FormValues =>
  withCard(toFormValues(note), note.techniqueId);

/** Words in the form, and words for which the card that is chosen now has no box: those stay in this page's memory. */
export interface CardWords {
  readonly values: FormValues;
  readonly aside: FormValues;
}

/** The same words in another card's form. The message's own text goes along where nobody has changed it. */
export function moveToCard({ values, aside }: CardWords, to: Technique, text: string): CardWords {
  const from = toFirstBox(toTechnique(values));
  const isCarried = text !== "" && values[from] === text;
  const all = { ...aside, ...values, [from]: isCarried ? "" : (values[from] ?? "") };
  const first = toFirstBox(to);
  const moved = toCardWords(all, to);
  if (!isCarried) return moved;
  return (moved.values[first] ?? "") === ""
    ? { ...moved, values: { ...moved.values, [first]: text } }
    : { ...moved, aside: { ...moved.aside, [from]: text } };
}

/** A person's words on top of a note that was there already: what they changed stands in place of what it said. */
export function joinWithNote(typed: FormValues, first: FormValues, note: FormValues): CardWords {
  const changed = Object.entries(typed).filter(
    ([field, text]) => text !== (first[field] ?? "") && text.trim() !== "",
  );
  const { values, aside } = toCardWords(Object.fromEntries(changed), toTechnique(note));
  return { values: { ...note, ...values }, aside };
}

function toCardWords(all: FormValues, technique: Technique): CardWords {
  const { questions, further, agreement } = technique.note;
  const asked = new Set<string>([
    ...questions.map(({ box }) => box),
    ...further.map(({ id }) => id),
    ...actionFields,
    ...(agreement === undefined ? [] : ["agreed"]),
    "kind",
    "reuse",
  ]);
  const words = Object.entries(all).filter(([field]) => field !== cardField);
  return {
    values: {
      ...Object.fromEntries(words.filter(([field]) => asked.has(field))),
      [cardField]: technique.id,
    },
    aside: Object.fromEntries(words.filter(([field, text]) => !asked.has(field) && text !== "")),
  };
}

const prose: readonly NoteBox[] = ["happened", "learned", "nextTime"];

const toFirstBox = ({ note }: Technique): NoteBox =>
  prose.find((box) => note.questions.some((question) => question.box === box)) ?? "nextTime";
