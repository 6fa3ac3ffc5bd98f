import type { RefObject } from "react";

import { goToWords } from "./goToField.ts";
import { type FoundWords, PrivacyPanel } from "./PrivacyPanel.tsx";
import type { PrivacyCheck } from "./useWarningCheck.ts";

interface PrivacyQuestionProps {
  readonly check: PrivacyCheck;
  /** Where a field's words stand on this page. */
  readonly locate: (field: string) => Pick<FoundWords, "fieldId" | "where">;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly saveButton: RefObject<HTMLButtonElement | null>;
  readonly onConfirm: () => void;
}

/** The words that a person is asked about, while they are asked. */
export function PrivacyQuestion({ check, locate, ...rest }: PrivacyQuestionProps) {
  const { heading, saveButton, onConfirm } = rest;
  const { asked } = check;
  if (!asked) return null;

  // The question goes when it is answered, and the focus must not go with it.
  function confirm(): void {
    saveButton.current?.focus();
    onConfirm();
  }

  function goBack(): void {
    const [first] = asked ?? [];
    check.stop();
    if (first) goToWords(locate(first.field).fieldId, first);
  }

  return (
    <PrivacyPanel
      found={asked.map((warning) => ({ ...warning, ...locate(warning.field) }))}
      heading={heading}
      onGoTo={(warning) => goToWords(warning.fieldId, warning)}
      onRemove={check.remove}
      onPutBack={check.putBack}
      onCleared={() => saveButton.current?.focus()}
      onConfirm={confirm}
      onBack={goBack}
    />
  );
}
