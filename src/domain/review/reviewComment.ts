import { cleanText } from "../notes/cleanText.ts";
import type { PatientCare } from "./decision.ts";

/** What the list keeps of a decision in words: the answer on patient care, and the reviewer's own words. */
export interface ReviewComment {
  readonly words: string;
  readonly care?: PatientCare;
}

/** Fixed English for ever, since people read it in the list itself. */
const care = /^Changes patient care: (?:(No)|Yes(?:, see (.*))?)$/;
const unchanged = "Changes patient care: No";
const changed = "Changes patient care: Yes";

/** The answer on patient care is a line of its own in front of the words. */
export function toReviewComment({ words, care: answer }: ReviewComment): string {
  const clean = cleanText(words);
  if (answer) return clean === "" ? toLine(answer) : `${toLine(answer)}\n${clean}`;
  // An empty line keeps apart what only looks like the answer.
  return findCare(clean.split("\n")[0] ?? "") ? `\n${clean}` : clean;
}

/** The way back. Total: what nobody foresaw is the reviewer's words. */
export function readReviewComment(stored: string): ReviewComment {
  const [first = "", ...others] = stored.split(/\r\n?|\n/);
  const answer = findCare(first);
  if (answer) return { words: others.join("\n").trim(), care: answer };
  return { words: [first, ...others].join("\n").trim() };
}

const toLine = ({ changes, reference }: PatientCare): string => {
  if (!changes) return unchanged;
  const line = cleanText(reference).replaceAll(/\s+/g, " ");
  return line === "" ? changed : `${changed}, see ${line}`;
};

function findCare(line: string): PatientCare | undefined {
  const [found, no, reference = ""] = care.exec(line) ?? [];
  return found === undefined ? undefined : { changes: no === undefined, reference };
}
