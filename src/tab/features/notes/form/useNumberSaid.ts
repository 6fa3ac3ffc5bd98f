import { useEffect, useRef } from "react";

import type { Technique } from "#domain/cards/technique.ts";
import type { NoteProblem } from "#domain/notes/findNoteProblems.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";

import { problemWords } from "./formWords.ts";
import { toFieldLabel } from "./toFieldLabel.ts";

/** Says aloud that an NHS number stands in a field, as soon as it does: pasted, typed, or joined by a removal. */
export function useNumberSaid(technique: Technique, problems: readonly NoteProblem[]): void {
  const announce = useAnnounce();
  const said = useRef<ReadonlySet<string>>(new Set());

  useEffect(() => {
    const fields = problems.filter(({ kind }) => kind === "nhs-number").map(({ field }) => field);
    const fresh = fields.find((field) => !said.current.has(field));
    said.current = new Set(fields);
    if (fresh !== undefined) {
      announce(`${toFieldLabel(technique, fresh)}: ${problemWords.nhsNumber}`);
    }
  }, [announce, technique, problems]);
}
