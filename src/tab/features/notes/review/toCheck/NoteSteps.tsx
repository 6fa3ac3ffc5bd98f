import { mergeClasses } from "@fluentui/react-components";
import { Link } from "wouter";

import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { toCheckAddress } from "#tab/ui/addresses.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";

import { toCheckWords } from "./toCheckWords.ts";

export interface NoteStepsProps {
  /** Missing where there is none before, or after, among the notes that were read. */
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

/** From the open note back to the list, or to the one before and after it. */
export function NoteSteps({ onPrevious, onNext }: NoteStepsProps) {
  const forms = useFormStyles();
  const buttons = useButtonStyles();
  const links = useLinkStyles();
  const steps = [
    { name: toCheckWords.previous, go: onPrevious },
    { name: toCheckWords.next, go: onNext },
  ];

  return (
    <div className={forms.actions}>
      <Link href={toCheckAddress} className={mergeClasses(links.link, links.alone)}>
        <span aria-hidden="true">‹ </span>
        {toCheckWords.back}
      </Link>
      {steps.map(({ name, go }) => (
        <button
          key={name}
          type="button"
          className={buttons.secondary}
          aria-disabled={go === undefined}
          onClick={go}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
