import { useId, useRef, useState } from "react";
import { flushSync } from "react-dom";

import type { LearningNote } from "#domain/notes/learningNote.ts";
import type { PrivacyKind } from "#domain/privacy/privacyKind.ts";
import type { Decision } from "#domain/review/decision.ts";
import { findDecisionWarnings } from "#domain/review/findDecisionProblems.ts";
import { goToWords } from "#tab/features/notes/form/goToField.ts";
import { privacyCheckWords } from "#tab/features/notes/form/privacyCheckWords.ts";
import { useWarningCheck } from "#tab/features/notes/form/useWarningCheck.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";

import type { DecisionKind } from "./decideWords.ts";
import { asksCare, type DecisionForm, emptyForm, toDecision, toForm } from "./decisionForm.ts";
import { findFieldProblems } from "./decisionProblems.ts";

export interface FormStart {
  readonly kind: DecisionKind;
  readonly note: LearningNote;
  /** The words of a decision that came to nothing. */
  readonly words?: LearningNote | undefined;
  /** How many notes it is about; missing where it is about this one. */
  readonly many?: number | undefined;
  readonly onDecide: (decision: Decision, confirmed: readonly PrivacyKind[]) => void;
}

/** The form of one decision: what stands in it, what stops it, and what is asked before it goes. */
export function useDecisionForm({ kind, note, words, many, onDecide }: FormStart) {
  const announce = useAnnounce();
  const { clock } = useServices();
  const id = useId();
  const [at] = useState(() => clock.now().toISOString());
  const [form, setForm] = useState<DecisionForm>(() =>
    many === undefined ? toForm(kind, note, at, words) : emptyForm,
  );
  const [hasTried, setHasTried] = useState(false);
  const question = useRef<HTMLHeadingElement>(null);
  const isCareAsked = asksCare(kind, note);
  const decision = toDecision(kind, form);
  const problems = findFieldProblems(decision, isCareAsked, many !== undefined);

  const change = (field: string, text: string) =>
    setForm((now) => ({ ...now, values: { ...now.values, [field]: text } }));

  const check = useWarningCheck({
    values: form.values,
    // The reasons are ours: what is looked through is what the person wrote.
    find: (values) => findDecisionWarnings(toDecision(kind, { values, ticked: [] })),
    change,
    known: findDecisionWarnings(toDecision(kind, toForm(kind, note, at))),
  });

  const toId = (field: string): string => `${id}-${field}`;

  function submit(isSure: boolean): void {
    const [first] = problems;
    if (first) {
      setHasTried(true);
      goToWords(toId(first.field));
      return;
    }
    const { left, confirmed } = check.answer(isSure);
    if (left.length === 0) {
      onDecide(decision, confirmed);
      return;
    }
    flushSync(check.ask);
    question.current?.focus();
    announce(privacyCheckWords.asked(left.length));
  }

  return {
    form,
    isCareAsked,
    check,
    question,
    toId,
    submit,
    change,
    tick: (reason: string, isTicked: boolean) =>
      setForm((now) => ({
        ...now,
        ticked: isTicked ? [...now.ticked, reason] : now.ticked.filter((one) => one !== reason),
      })),
    /** A number is said at once; what is only missing, once it was tried. */
    problemOf: (field: string): string | undefined =>
      problems.find((problem) => problem.field === field && (hasTried || problem.isAtOnce))?.words,
  };
}
