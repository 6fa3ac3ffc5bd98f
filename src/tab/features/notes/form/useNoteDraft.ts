import { useState } from "react";

import type { Technique } from "#domain/cards/technique.ts";
import type { NoteKey, SavedNote } from "#domain/notes/learningNote.ts";
import { findNoteProblems } from "#domain/notes/findNoteProblems.ts";
import { toWordsBefore } from "#domain/privacy/toWordsBefore.ts";
import type { Draft } from "#tab/platform/DraftStore.ts";
import type { Person } from "#tab/platform/Host.ts";
import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import type { StoredWhere } from "#tab/platform/storage.ts";

import { findDraft } from "../sending/findDraft.ts";
import { toDraft as toReturned } from "../sending/returnToForm.ts";
import { type FormValues, toAnswers } from "./formValues.ts";
import { type DraftStart, type Held, isUntouched, toHeld, toOrigin } from "./heldDraft.ts";
import { useKeeping } from "./useKeeping.ts";

/** Where the words in the form are kept. `not-clean`: an NHS number stands in them, so only this page has them. */
export type Kept = "nowhere" | StoredWhere | "not-clean";

export interface NoteDraft {
  readonly values: FormValues;
  readonly change: (field: string, text: string) => void;
  /** Puts other words into the whole form at once. */
  readonly replace: (values: FormValues) => void;
  /** The list turned out to hold the note already: from here on the words are a change of it. */
  readonly goOnWith: (found: SavedNote, place: string, values: FormValues) => void;
  /** Something stands in the form that it did not begin with. */
  readonly isTouched: boolean;
  /** When the words were kept, if they were here before the person came. */
  readonly restoredFrom: string | undefined;
  readonly kept: Kept;
  readonly discard: () => void;
  /** Puts discarded words back. */
  readonly undo: (() => void) | undefined;
  /** Keeps the words now, as they are: when a choice about the device changed. */
  readonly keepNow: () => void;
  /** The words as they are to be saved, and the name that they are kept under. */
  readonly toDraft: () => Draft;
  readonly name: string;
  /** The draft that the words were found in. */
  readonly goesOnFrom: NoteKey | undefined;
  /** The words are in the outbox now: nothing more is kept here. */
  readonly release: () => void;
  /** The words came back from the outbox, and may have arrived all the same. */
  readonly takeBack: (entry: OutboxEntry) => void;
}

/**
 * The words of an unfinished note, kept as the person types and put back when they return. `toTechnique`: the card whose
 * form they stand in.
 */
export function useNoteDraft(
  toTechnique: (values: FormValues) => Technique,
  person: Person | undefined,
  start: DraftStart,
): NoteDraft {
  const { drafts, outbox, clock } = useServices();
  const { name } = start;
  const owner = person && `${person.tenantId}/${person.objectId}`;
  const find = () => toHeld(findDraft({ drafts, outbox }, person, name), start);
  const [knownOwner, setKnownOwner] = useState(owner);
  const [held, setHeld] = useState(find);
  const [discarded, setDiscarded] = useState<Held>();
  const [where, setWhere] = useState<"nowhere" | StoredWhere>(
    held.restoredFrom === undefined ? "nowhere" : person ? "device" : "memory",
  );
  const [isDirty, setIsDirty] = useState(false);
  const { values } = held;

  // The host may say late who is here: words already typed then belong to that person.
  if (owner !== knownOwner) {
    setKnownOwner(owner);
    if (isUntouched(values, start)) setHeld(find());
    else setIsDirty(true);
  }

  const isFree = (words: FormValues) => hasNoNumber(toTechnique(words), words);
  const isClean = isFree(values);
  const toDraft = (words: FormValues): Draft => ({
    ...held.origin,
    values: words,
    at: clock.now().toISOString(),
  });

  function keep(words: FormValues): void {
    if (isUntouched(words, start)) {
      forget();
      setWhere("nowhere");
    } else {
      setWhere(drafts.keep(person, name, toDraft(words), held.goesOnFrom));
    }
  }

  function forget(): void {
    for (const key of [held.origin.key, held.goesOnFrom]) {
      if (key) drafts.remove(person, name, key);
    }
  }

  function keepNow(): void {
    setIsDirty(false);
    if (isClean) keep(values);
  }

  useKeeping(isDirty, values, keepNow);

  /** `last`: what is kept of the words before, where the next ones may not be. */
  function become(next: FormValues, last: FormValues): void {
    setDiscarded(undefined);
    // Words that were still waiting to be kept would otherwise wait as long as the number stands there.
    if (isDirty && isClean && !isFree(next)) keep(last);
    setHeld({ ...held, values: next });
    setIsDirty(true);
  }

  return {
    values,
    name,
    goesOnFrom: held.goesOnFrom,
    change: (field, text) => {
      const last = toWordsBefore(values[field] ?? "", text);
      become({ ...values, [field]: text }, { ...values, [field]: last });
    },
    replace: (next) => become(next, values),
    goOnWith: (found, triedIn, next) => {
      setHeld({ ...held, values: next, origin: { key: held.origin.key, found, triedIn } });
    },
    isTouched: !isUntouched(values, start),
    restoredFrom: held.restoredFrom,
    kept: isClean ? where : "not-clean",
    discard: () => {
      forget();
      setDiscarded(held);
      // What was found and is changed begins anew; a new note keeps its key, under which it may have arrived.
      const { origin } = start.found ? toHeld(undefined, start) : held;
      setHeld({
        origin: { ...origin, lessonsUsed: [] },
        restoredFrom: undefined,
        values: start.values,
      });
      setIsDirty(true);
    },
    undo:
      discarded &&
      (() => {
        setDiscarded(undefined);
        setHeld({ ...discarded, restoredFrom: undefined });
        setIsDirty(true);
      }),
    keepNow,
    toDraft: () => toDraft(values),
    release: () => {
      setIsDirty(false);
      setWhere("nowhere");
    },
    takeBack: (entry) => {
      const origin = toOrigin(toReturned(entry));
      setHeld({ ...held, origin });
      setWhere(drafts.keep(person, name, { ...toDraft(values), ...origin }));
    },
  };
}

const hasNoNumber = (technique: Technique, values: FormValues): boolean =>
  !findNoteProblems(technique, toAnswers(values)).some(({ kind }) => kind === "nhs-number");
