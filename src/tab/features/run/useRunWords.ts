import { useState } from "react";

import type { Technique } from "#domain/cards/technique.ts";
import { findNoteProblems, type NoteProblem } from "#domain/notes/findNoteProblems.ts";
import type { LearningNote } from "#domain/notes/learningNote.ts";
import { noteKey } from "#domain/notes/noteKey.ts";
import { toWordsBefore } from "#domain/privacy/toWordsBefore.ts";
import { withLesson, withoutLesson } from "#domain/run/takeLesson.ts";
import type { Draft } from "#tab/platform/DraftStore.ts";
import type { Person } from "#tab/platform/Host.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import type { StoredWhere } from "#tab/platform/storage.ts";

import { keptWords } from "./runWords.ts";
import { toRunAnswers } from "./toRunAnswers.ts";

type Values = Readonly<Record<string, string>>;

export interface RunWords {
  readonly values: Values;
  readonly change: (field: string, text: string) => void;
  /** Keys of the notes whose lessons were taken into the words. */
  readonly lessonsUsed: readonly string[];
  readonly takeLesson: (field: string, note: LearningNote) => void;
  readonly takeLessonOut: (field: string, note: LearningNote) => void;
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
  const find = () => drafts.list(person, technique.id).find(({ run }) => run === runId);
  const [begun] = useState(
    (): Omit<Draft, "at"> =>
      find() ?? { key: noteKey(crypto.randomUUID()), values: {}, run: runId },
  );
  const [values, setValues] = useState<Values>(begun.values);
  const [lessonsUsed, setLessonsUsed] = useState(begun.lessonsUsed ?? none);
  const [where, setWhere] = useState<"nowhere" | StoredWhere>(
    Object.keys(begun.values).length === 0 ? "nowhere" : person ? "device" : "memory",
  );
  const problems = findProblems(technique, values);
  const numberIn = problems.find(isNumber)?.field;

  /** Each question by itself, so that two windows write over none of each other's, and a number in one holds up no other. */
  function keep(changed: Values, used?: readonly string[]): void {
    const stored = find() ?? begun;
    const words = { ...stored.values, ...changed };
    if (Object.values(words).every((text) => text.trim() === "")) {
      drafts.remove(person, technique.id, stored.key);
      setLessonsUsed(none);
      setWhere("nowhere");
      return;
    }
    const taken = used ? { lessonsUsed: used } : {};
    const draft = { ...stored, ...taken, values: words, at: clock.now().toISOString() };
    setWhere(drafts.keep(person, technique.id, draft));
  }

  const isFree = (field: string, text: string) =>
    !findProblems(technique, { [field]: text }).some(isNumber);

  function change(field: string, text: string, used?: readonly string[]): void {
    setValues({ ...values, [field]: text });
    // What stood there before a number came stays kept, without the digits that it began with.
    const before = toWordsBefore(values[field] ?? "", text);
    if (isFree(field, text)) keep({ [field]: text }, used);
    else if (isFree(field, before)) keep({ [field]: before }, used);
  }

  function takeOrNot(field: string, { key, title }: LearningNote, isTaken: boolean): void {
    const others = (find()?.lessonsUsed ?? lessonsUsed).filter((one) => one !== key);
    const used = isTaken ? [...others, key] : others;
    const withOrWithout = isTaken ? withLesson : withoutLesson;
    setLessonsUsed(used);
    change(field, withOrWithout(values[field] ?? "", title), used);
  }

  return {
    values,
    change,
    lessonsUsed,
    takeLesson: (field, note) => takeOrNot(field, note, true),
    takeLessonOut: (field, note) => takeOrNot(field, note, false),
    problemOf: (field) => {
      const kind = problems.find((problem) => problem.field === field)?.kind;
      if (kind === "nhs-number") return keptWords.number;
      return kind === "too-long" ? keptWords.tooLong : undefined;
    },
    numberIn,
    kept: numberIn === undefined ? where : "not-clean",
    keepNow: () => {
      const clean = Object.entries(values).filter(([field, text]) => isFree(field, text));
      keep(Object.fromEntries(clean));
    },
  };
}

const none: readonly string[] = [];

const findProblems = (technique: Technique, values: Values) =>
  findNoteProblems(technique, toRunAnswers(values));

const isNumber = ({ kind }: NoteProblem): boolean => kind === "nhs-number";
