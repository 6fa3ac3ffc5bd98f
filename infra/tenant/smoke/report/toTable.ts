import type { ReportedQuestion } from "./toReport.ts";

/** The answers for the screen, a few lines each. */
export const toTable = (questions: readonly ReportedQuestion[]): string =>
  questions
    .flatMap(({ number, asks, outcome, says, byHand }) => [
      `${String(number).padStart(2)}  ${outcome.padEnd(9)}  ${asks}`,
      `               ${says}`,
      ...(byHand === undefined ? [] : [`               By hand: ${byHand}`]),
    ])
    .join("\n");
