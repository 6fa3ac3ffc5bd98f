import type { RefObject } from "react";

import type { Technique } from "#domain/cards/technique.ts";

import { goToField } from "./goToField.ts";
import { PrivacyPanel } from "./PrivacyPanel.tsx";
import { toFieldId } from "./toFieldId.ts";
import { toFieldLabel } from "./toFieldLabel.ts";
import type { PrivacyCheck } from "./usePrivacyCheck.ts";

interface PrivacyQuestionProps {
  readonly technique: Technique;
  readonly check: PrivacyCheck;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly saveButton: RefObject<HTMLButtonElement | null>;
  readonly onConfirm: () => void;
}

/** The words of the note form that a person is asked about, while they are asked. */
export function PrivacyQuestion({ technique, check, ...rest }: PrivacyQuestionProps) {
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
    if (first) goToField(first.field, first);
  }

  return (
    <PrivacyPanel
      found={asked.map((warning) => ({
        ...warning,
        fieldId: toFieldId(warning.field),
        where: toFieldLabel(technique, warning.field),
      }))}
      heading={heading}
      onGoTo={(warning) => goToField(warning.field, warning)}
      onRemove={check.remove}
      onPutBack={check.putBack}
      onCleared={() => saveButton.current?.focus()}
      onConfirm={confirm}
      onBack={goBack}
    />
  );
}
