import { useState } from "react";

import { isAmong, leaveOut, type NoteWarning } from "#domain/notes/findNoteWarnings.ts";
import type { PrivacyKind } from "#domain/privacy/privacyKind.ts";
import { removeDetail } from "#domain/privacy/removeDetail.ts";
import { toKinds } from "#domain/privacy/toKinds.ts";

import type { FormValues } from "./formValues.ts";

interface CheckedWords {
  readonly values: FormValues;
  /** Every detail in words that may tell who somebody is. */
  readonly find: (values: FormValues) => readonly NoteWarning[];
  readonly change: (field: string, text: string) => void;
  /** What is saved or was asked about before is not asked about again. */
  readonly known: readonly NoteWarning[];
}

export interface PrivacyCheck {
  /** What the person is asked about, the list as it stands now; undefined while nothing is asked. */
  readonly asked: readonly NoteWarning[] | undefined;
  /** What is left to ask about, and the kinds that the person has confirmed among the words as they stand. */
  readonly answer: (isSure: boolean) => Answer;
  readonly ask: () => void;
  readonly stop: () => void;
  readonly remove: (warning: NoteWarning) => void;
  /** Undoes the last removal, while its field is as that left it. */
  readonly putBack: (() => void) | undefined;
}

interface Answer {
  readonly left: readonly NoteWarning[];
  readonly confirmed: readonly PrivacyKind[];
}

interface Removal {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Asks about words that may tell who a patient is, each once for as long as the form is open. */
export function useWarningCheck({ values, find, change, known }: CheckedWords): PrivacyCheck {
  const [isAsking, setIsAsking] = useState(false);
  const [checked, setChecked] = useState<readonly NoteWarning[]>([]);
  const [removal, setRemoval] = useState<Removal>();

  const toLeft = (standing: readonly NoteWarning[], sure: readonly NoteWarning[]) =>
    leaveOut(standing, [...sure, ...known]);

  function answer(isSure: boolean): Answer {
    const standing = find(values);
    const sure = isSure ? [...checked, ...toLeft(standing, checked)] : checked;
    if (isSure) {
      setChecked(sure);
      setIsAsking(false);
    }
    return {
      left: toLeft(standing, sure),
      confirmed: toKinds(standing.filter((warning) => isAmong(warning, sure))),
    };
  }

  function remove(warning: NoteWarning): void {
    const { field } = warning;
    const before = toText(values, field);
    const after = removeDetail(before, warning);
    setRemoval({ field, before, after });
    change(field, after);
  }

  const putBack = ({ field, before, after }: Removal) =>
    toText(values, field) === after ? () => change(field, before) : undefined;

  return {
    asked: isAsking ? toLeft(find(values), checked) : undefined,
    answer,
    ask: () => setIsAsking(true),
    stop: () => setIsAsking(false),
    remove,
    putBack: removal && putBack(removal),
  };
}

/** What stands in a field of the form, by the name that its warnings have. */
const toText = (values: FormValues, field: string): string => values[field] ?? "";
