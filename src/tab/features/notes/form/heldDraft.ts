import type { Technique } from "#domain/cards/technique.ts";
import type { LearningNote, NoteKey, SavedNote } from "#domain/notes/learningNote.ts";
import { noteKey } from "#domain/notes/noteKey.ts";
import type { Draft } from "#tab/platform/DraftStore.ts";

import { type FormValues, isBlank, noValues } from "./formValues.ts";

/** What a form begins with where the device has no draft of it. */
export interface DraftStart {
  readonly name: string;
  readonly values: FormValues;
  /** Given where something else than the form decides it: every form with these words then writes one note. */
  readonly key?: NoteKey;
  readonly found?: SavedNote;
  /** Words of the person's own that wait or may have arrived, where the form begins with them. */
  readonly tried?: readonly LearningNote[];
  /** The place that `found` and `tried` are of (`destinationKey`). */
  readonly triedIn?: string;
  readonly run?: string;
  readonly lessonsUsed?: readonly string[];
}

export const toNewStart = (technique: Technique): DraftStart => ({
  name: technique.id,
  values: noValues,
});

/** Everything of a draft but its words. */
type Origin = Omit<Draft, "values" | "at">;

export const toOrigin = ({ key, ...rest }: Draft): Origin => ({ key, ...toTaken(rest) });

/** What a form holds. */
export interface Held {
  readonly values: FormValues;
  readonly origin: Origin;
  readonly restoredFrom: string | undefined;
  /** The draft that the words were found in. */
  readonly goesOnFrom?: NoteKey;
}

/** What stands in the form first. */
export function toHeld(draft: Draft | undefined, start: DraftStart): Held {
  if (draft) {
    const { values, at } = draft;
    // Words that were never sent may stand in another window too: each that is saved is a note of its own.
    const isOwn = draft.tried !== undefined || draft.found !== undefined;
    const key = isOwn ? draft.key : (start.key ?? noteKey(crypto.randomUUID()));
    return { values, origin: { ...toOrigin(draft), key }, restoredFrom: at, goesOnFrom: draft.key };
  }
  const { values, key = noteKey(crypto.randomUUID()) } = start;
  return { values, origin: { key, ...toTaken(start) }, restoredFrom: undefined };
}

/** What a draft knows of the list and of where its words come from, where it knows something. */
const toTaken = ({
  found,
  tried,
  triedIn,
  run,
  lessonsUsed,
}: Omit<DraftStart, "name" | "values" | "key">) => ({
  ...(tried ? { tried } : {}),
  ...(triedIn === undefined ? {} : { triedIn }),
  ...(found ? { found } : {}),
  ...(run === undefined ? {} : { run }),
  ...(lessonsUsed ? { lessonsUsed } : {}),
});

/** A new note without words, or what the form began with to the letter: nothing worth keeping. */
export function isUntouched(values: FormValues, { values: first }: DraftStart): boolean {
  if (Object.keys(first).length === 0) return isBlank(values);
  return Object.entries({ ...first, ...values }).every(
    ([field, text]) => text === (first[field] ?? ""),
  );
}
