import { useId } from "react";

import { useFieldStyles } from "#tab/ui/useFieldStyles.ts";

import { copyWords } from "./unsentWords.ts";
import type { Copying } from "./useCopying.ts";

interface CopiedWordsProps {
  readonly copying: Copying;
  /** Names the words, where they are not a note's. */
  readonly label?: string;
}

/** What came of copying: a word, or the words themselves, selected. */
export function CopiedWords({ copying, label = copyWords.label }: CopiedWordsProps) {
  const { step, text, box } = copying;
  const fields = useFieldStyles();
  const id = useId();
  if (step === "untouched") return null;
  if (step === "copied") return <p className={fields.hint}>{copyWords.copied}</p>;
  return (
    <div className={fields.field}>
      <label htmlFor={id} className={fields.label}>
        {label}
      </label>
      <p id={`${id}-hint`} className={fields.hint}>
        {copyWords.selected}
      </p>
      <textarea
        ref={box}
        id={id}
        aria-describedby={`${id}-hint`}
        className={fields.box}
        rows={6}
        readOnly
        value={text}
      />
    </div>
  );
}
