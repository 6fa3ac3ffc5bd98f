import { useEffect, useRef, useState } from "react";

import { findNoteProblems } from "#domain/notes/findNoteProblems.ts";
import type { Technique } from "#domain/cards/technique.ts";
import { toWordsBefore } from "#domain/privacy/toWordsBefore.ts";
import type { Person } from "#tab/platform/Host.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";

import { type FormValues, isBlank, noValues, toAnswers } from "./formValues.ts";

/** Where the words in the form are kept. `not-clean`: an NHS number stands in them, so only this page has them. */
export type Kept = "nowhere" | "device" | "memory" | "not-clean";

export interface NoteDraft {
  readonly values: FormValues;
  readonly change: (field: string, text: string) => void;
  /** When the words were kept, if they were here before the person came. */
  readonly restoredFrom: string | undefined;
  readonly kept: Kept;
  readonly discard: () => void;
  /** Puts discarded words back. */
  readonly undo: (() => void) | undefined;
  /** Keeps the words now, as they are: after a refusal, or when a choice about the device changed. */
  readonly keepNow: () => void;
  /** The words are somewhere safer: forget the draft, and keep nothing more. */
  readonly release: () => void;
}

const pause = 400;

/** The words of an unfinished note, kept as the person types and put back when they return. */
export function useNoteDraft(technique: Technique, person: Person | undefined): NoteDraft {
  const { drafts } = useServices();
  const owner = person && `${person.tenantId}/${person.objectId}`;
  const [knownOwner, setKnownOwner] = useState(owner);
  const [restored, setRestored] = useState(() => drafts.find(person, technique.id));
  const [values, setValues] = useState<FormValues>(restored?.values ?? noValues);
  const [discarded, setDiscarded] = useState<FormValues>();
  const [where, setWhere] = useState<"nowhere" | "device" | "memory">(
    restored ? (person ? "device" : "memory") : "nowhere",
  );
  const [isDirty, setIsDirty] = useState(false);

  // The host may say late who is here: words already typed then belong to that person.
  if (owner !== knownOwner) {
    setKnownOwner(owner);
    if (isBlank(values)) {
      const found = drafts.find(person, technique.id);
      setRestored(found);
      setValues(found?.values ?? noValues);
    } else {
      setIsDirty(true);
    }
  }

  const isClean = hasNoNumber(technique, values);

  function keep(words: FormValues): void {
    if (isBlank(words)) {
      drafts.remove(person, technique.id);
      setWhere("nowhere");
    } else {
      setWhere(drafts.keep(person, technique.id, { values: words, at: new Date().toISOString() }));
    }
  }

  function keepNow(): void {
    setIsDirty(false);
    if (isClean) keep(values);
  }

  useKeeping(isDirty, values, keepNow);

  function show(next: FormValues): void {
    setValues(next);
    setIsDirty(true);
  }

  return {
    values,
    change: (field, text) => {
      setDiscarded(undefined);
      const next = { ...values, [field]: text };
      // Words that were still waiting to be kept would otherwise wait as long as the number stands there.
      if (isDirty && isClean && !hasNoNumber(technique, next)) {
        keep({ ...values, [field]: toWordsBefore(values[field] ?? "", text) });
      }
      show(next);
    },
    restoredFrom: restored?.at,
    kept: isClean ? where : "not-clean",
    discard: () => {
      drafts.remove(person, technique.id);
      setRestored(undefined);
      setDiscarded(values);
      show(noValues);
    },
    undo:
      discarded &&
      (() => {
        setDiscarded(undefined);
        show(discarded);
      }),
    keepNow,
    release: () => {
      setIsDirty(false);
      drafts.remove(person, technique.id);
      setWhere("nowhere");
    },
  };
}

const hasNoNumber = (technique: Technique, values: FormValues): boolean =>
  !findNoteProblems(technique, toAnswers(values)).some(({ kind }) => kind === "nhs-number");

/** Keeps after a pause in typing, and at once when the page is hidden or left. */
function useKeeping(isDirty: boolean, values: FormValues, keep: () => void): void {
  const latest = useRef(keep);
  const isWaiting = useRef(false);

  useEffect(() => {
    latest.current = keep;
    isWaiting.current = isDirty;
  });

  useEffect(() => {
    if (!isDirty) return;
    const timer = setTimeout(() => latest.current(), pause);
    return () => clearTimeout(timer);
  }, [isDirty, values]);

  useEffect(() => {
    const keepIfWaiting = () => {
      if (isWaiting.current) latest.current();
    };
    document.addEventListener("visibilitychange", keepIfWaiting);
    return () => {
      document.removeEventListener("visibilitychange", keepIfWaiting);
      keepIfWaiting();
    };
  }, []);
}
