import { diffWordsWithSpace } from "diff";

export interface WordChange {
  readonly kind: "same" | "added" | "taken";
  readonly text: string;
}

/** Texts that have next to nothing in common are shown whole, sooner than the person would wait. */
const mostEdits = 600;

/** What of a text was taken out, and what was put in its place, word by word. */
export function toWordChanges(before: string, after: string): readonly WordChange[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  if (!changes) return toWholeChange(before, after);
  return changes.map(({ added, removed, value }) => ({
    kind: toKind(added, removed),
    text: value,
  }));
}

/** A short value is taken out whole, since half of one says nothing. */
export const toWholeChange = (before: string, after: string): readonly WordChange[] =>
  [
    { kind: "taken" as const, text: before },
    { kind: "added" as const, text: after },
  ].filter(({ text }) => text !== "");

const toKind = (isAdded: boolean, isRemoved: boolean): WordChange["kind"] => {
  if (isAdded) return "added";
  return isRemoved ? "taken" : "same";
};
