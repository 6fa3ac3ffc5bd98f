import type { NoteKind, NoteState, Stored } from "#domain/notes/learningNote.ts";

/** Stored values and what people read (design: "Words people read"). */
export const kindWords: Readonly<Record<NoteKind, string>> = {
  Repeat: "Do again",
  Avoid: "Avoid",
  Improve: "Do better",
  Idea: "Try",
};

const stateWords: Readonly<Record<NoteState, string>> = {
  Waiting: "Waiting to be checked",
  ChangeAsked: "Change asked for",
  Checked: "Checked by the team",
  InPractice: "Put into practice",
  Closed: "Closed",
};

/** A value that this version does not know is shown as it was written. */
export const toKindWords = (kind: Stored<NoteKind>): string => findWords(kindWords, kind);
export const toStateWords = (state: Stored<NoteState>): string => findWords(stateWords, state);

const findWords = (words: Readonly<Record<string, string>>, value: string): string =>
  (Object.hasOwn(words, value) ? words[value] : undefined) ?? value;

export const localLearning = "Local learning, not clinical guidance. Follow your policies.";

/** "22 November 2026"; a day that cannot be read is shown as it was written. */
export function toDayWords(when: string): string {
  const day = new Date(when);
  if (Number.isNaN(day.getTime())) return when;
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format(day);
}

/** "22 November 2026 at 10:00". */
export const toMomentWords = (when: Date): string =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" }).format(when);

/** "November 2026". */
export function toMonthWords(period: string): string {
  const month = new Date(`${period}-01T00:00:00Z`);
  if (Number.isNaN(month.getTime())) return period;
  return new Intl.DateTimeFormat("en-GB", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(month);
}
