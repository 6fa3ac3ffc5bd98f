import { useState } from "react";

import type { Technique } from "#domain/cards/technique.ts";
import { findNoteProblems } from "#domain/notes/findNoteProblems.ts";
import { noteKey } from "#domain/notes/noteKey.ts";
import { toWordsBefore } from "#domain/privacy/toWordsBefore.ts";
import type { Person } from "#tab/platform/Host.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import type { StoredWhere } from "#tab/platform/storage.ts";

import { keptWords } from "./runWords.ts";
import { toRunAnswers } from "./toRunAnswers.ts";

type Values = Readonly<Record<string, string>>;

export interface RunWords {
  readonly values: Values;
  readonly change: (field: string, text: string) => void;
  /** The sentence of what is wrong with a field, where something is. */
  readonly problemOf: (field: string) => string | undefined;
  /** The first field that an NHS number stands in. */
  readonly numberIn: string | undefined;
  readonly kept: "nowhere" | "not-clean" | StoredWhere;
  /** Keeps the words now, as they are: when a choice about the device changed. */
  readonly keepNow: () => void;
}

/**
 * The words typed beside the steps. They are the draft of the card's note from the first letter on, so the note form has
 * them whatever becomes of this page; a text with an NHS number in it is kept nowhere.
 */
export function useRunWords(
  technique: Technique,
  person: Person | undefined,
  runId: string,
): RunWords {
  const { drafts, clock } = useServices();
  const [begun] = useState(() => {
    const found = drafts.list(person, technique.id).find(({ run }) => run === runId);
    return found ?? { key: noteKey(crypto.randomUUID()), values: {}, run: runId };
  });
  const [values, setValues] = useState<Values>(begun.values);
  const [where, setWhere] = useState<"nowhere" | StoredWhere>(
    Object.keys(begun.values).length === 0 ? "nowhere" : person ? "device" : "memory",
  );

  const problems = findProblems(technique, values);
  const numberIn = findNumber(technique, values);

  function keep(words: Values): void {
    const isBlank = Object.values(words).every((text) => text.trim() === "");
    if (isBlank) {
      drafts.remove(person, technique.id, begun.key);
      setWhere("nowhere");
      return;
    }
    const draft = { ...begun, values: words, at: clock.now().toISOString() };
    setWhere(drafts.keep(person, technique.id, draft));
  }

  function change(field: string, text: string): void {
    const next = { ...values, [field]: text };
    const before = { ...values, [field]: toWordsBefore(values[field] ?? "", text) };
    setValues(next);
    if (findNumber(technique, next) === undefined) keep(next);
    // What stood there before the number came stays kept, without the digits that it began with.
    else if (findNumber(technique, before) === undefined) keep(before);
  }

  return {
    values,
    change,
    problemOf: (field) => {
      const kind = problems.find((problem) => problem.field === field)?.kind;
      if (kind === "nhs-number") return keptWords.number;
      return kind === "too-long" ? keptWords.tooLong : undefined;
    },
    numberIn,
    kept: numberIn === undefined ? where : "not-clean",
    keepNow: () => {
      if (numberIn === undefined) keep(values);
    },
  };
}

const findProblems = (technique: Technique, values: Values) =>
  findNoteProblems(technique, toRunAnswers(values));

const findNumber = (technique: Technique, values: Values): string | undefined =>
  findProblems(technique, values).find(({ kind }) => kind === "nhs-number")?.field;
