import { isDay } from "#domain/notes/findNoteProblems.ts";
import type { SavedNote } from "#domain/notes/learningNote.ts";
import { filterNotes, noFilter as noWords } from "#tab/features/notes/list/filterNotes.ts";
import { toKindWords } from "#tab/features/notes/noteWords.ts";

import { actionDueWords, lookAgainWords, stageWords } from "./facetWords.ts";

export const facets = [
  "technique",
  "stage",
  "kind",
  "tag",
  "author",
  "lookAgain",
  "action",
] as const;
export type Facet = (typeof facets)[number];

/** What the person wants to see; an empty word means everything. */
export type WaitingFilter = Readonly<Record<Facet | "words", string>>;

export const noFilter: WaitingFilter = {
  technique: "",
  stage: "",
  kind: "",
  tag: "",
  author: "",
  lookAgain: "",
  action: "",
  words: "",
};

/** A value to compare, and how people read it. */
export type FacetChoice = readonly [value: string, words: string];
type ToChoices = (saved: SavedNote, today: string) => readonly FacetChoice[];

const toChoices: Readonly<Record<Facet, ToChoices>> = {
  technique: ({ note }) => [[note.techniqueId, note.techniqueName]],
  stage: ({ note }) =>
    note.stage === "" ? [] : [[note.stage, stageWords[note.stage] ?? note.stage]],
  kind: ({ note }) => [[note.kind, toKindWords(note.kind)]],
  tag: ({ note }) => note.tags.map((tag) => [tag, tag]),
  author: ({ createdBy }) => (createdBy === "" ? [] : [[createdBy, createdBy]]),
  lookAgain: ({ note }, today) => {
    const when = toLookAgain(note.reviewBy, today);
    return [[when, lookAgainWords[when]]];
  },
  action: ({ note: { action } }, today) => {
    if (action?.state !== "Open") return [];
    const when = isPast(action.due, today) ? "overdue" : "open";
    return [[when, actionDueWords[when]]];
  },
};

/** In this order where it is not the order of the words. */
const orders: Partial<Readonly<Record<Facet, readonly string[]>>> = {
  stage: Object.keys(stageWords),
  lookAgain: Object.keys(lookAgainWords),
  action: Object.keys(actionDueWords),
};

export const isFiltering = (filter: WaitingFilter): boolean =>
  Object.values(filter).some((wanted) => wanted.trim() !== "");

/** Notes that fit every part of the filter. `today` is a day, `2026-11-30`. */
export function filterWaiting(
  notes: readonly SavedNote[],
  filter: WaitingFilter,
  today: string,
): readonly SavedNote[] {
  return filterNotes(notes, { ...noWords, words: filter.words }).filter((saved) =>
    facets.every(
      (facet) =>
        filter[facet] === "" ||
        toChoices[facet](saved, today).some(([value]) => value === filter[facet]),
    ),
  );
}

/** What there is to choose from among these notes; what is chosen stays among it, though its last note has gone. */
export function findChoices(
  facet: Facet,
  notes: readonly SavedNote[],
  chosen: string,
  today: string,
): readonly FacetChoice[] {
  const there = new Map(notes.flatMap((saved) => toChoices[facet](saved, today)));
  if (chosen !== "" && !there.has(chosen)) there.set(chosen, chosen);
  const order = orders[facet];
  return [...there].sort(([one, oneWords], [other, otherWords]) =>
    order ? order.indexOf(one) - order.indexOf(other) : oneWords.localeCompare(otherWords),
  );
}

function toLookAgain(reviewBy: string, today: string): keyof typeof lookAgainWords {
  if (reviewBy === "" || !isDay(reviewBy)) return "none";
  if (isPast(reviewBy, today)) return "past";
  return reviewBy <= threeMonthsAfter(today) ? "soon" : "later";
}

/** Days are compared as they are written. */
const isPast = (day: string, today: string): boolean => day !== "" && day < today;

function threeMonthsAfter(today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + 3);
  return day.toISOString().slice(0, 10);
}
