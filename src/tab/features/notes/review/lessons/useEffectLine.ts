import { type RefObject, useState } from "react";
import { flushSync } from "react-dom";

import { titleLimit } from "#domain/notes/learningNote.ts";
import type { NoteWarning } from "#domain/notes/findNoteWarnings.ts";
import { toOneLine } from "#domain/notes/toOneLine.ts";
import { findPrivateDetails } from "#domain/privacy/findPrivateDetails.ts";
import { type PrivacyCheck, useWarningCheck } from "#tab/features/notes/form/useWarningCheck.ts";

import { useWords } from "./useWords.ts";

/** The one line on what came of it, looked through as every text is. */
export interface EffectLine {
  readonly text: string;
  readonly change: (text: string) => void;
  readonly problem: string | undefined;
  readonly check: PrivacyCheck;
  /** Hands on the line, unless it must be asked about first; false where it cannot be saved as it is. */
  readonly press: (isSure: boolean) => boolean;
}

const field = "effect";

export function useEffectLine(
  question: RefObject<HTMLHeadingElement | null>,
  onLine: (effect: string) => void,
): EffectLine {
  const [text, setText] = useState("");
  const [isPressed, setIsPressed] = useState(false);
  const problem = findProblem(text);
  const check = useWarningCheck({
    values: { [field]: text },
    find: (values) => findWarnings(values[field] ?? ""),
    change: (_, changed) => setText(changed),
    known: [],
  });

  function press(isSure: boolean): boolean {
    setIsPressed(true);
    if (problem !== undefined) return false;
    if (check.answer(isSure).left.length === 0) {
      onLine(toLine(text));
      return true;
    }
    flushSync(check.ask);
    question.current?.focus();
    return true;
  }

  return { text, change: setText, problem: isPressed ? problem : undefined, check, press };
}

function findProblem(text: string): string | undefined {
  if (findPrivateDetails(text).some(({ does }) => does === "block")) return useWords.number;
  const over = toLine(text).length - titleLimit;
  return over > 0 ? useWords.tooLong(over) : undefined;
}

const findWarnings = (text: string): readonly NoteWarning[] =>
  findPrivateDetails(text)
    .filter(({ does }) => does === "warn")
    .map((detail) => ({ ...detail, field, words: text.slice(detail.start, detail.end) }));

const toLine = (text: string): string => toOneLine(text).line.trim();
