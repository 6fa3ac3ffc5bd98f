import type { NoteProblem } from "#domain/notes/findNoteProblems.ts";

import { problemWords } from "./formWords.ts";

export function toProblemWords(problem: NoteProblem): string {
  switch (problem.kind) {
    case "empty":
      return problemWords.empty;
    case "nhs-number":
      return problemWords.nhsNumber;
    case "too-long":
      return problemWords.tooLong(problem.over);
    case "bad-date":
      return problemWords.badDate;
    case "not-agreed":
      return problemWords.notAgreed;
  }
}
