import { findNhsNumbers } from "./findNhsNumbers.ts";

/**
 * What stood in a text before an NHS number came into it, to be kept while the new text is not. Where the number was
 * typed, its first digits stood there already; they are left out too.
 */
export function toWordsBefore(before: string, after: string): string {
  const [found] = findNhsNumbers(after);
  const head = after.slice(0, found?.start);
  if (!found || !before.startsWith(head)) return before;
  return head + before.slice(head.length).replace(begun, "");
}

/** A number as far as it was typed, with whatever may part its digits. */
const begun = /^\p{N}[\p{N}\p{M}\p{Cf}\p{Cc}\p{Pd}\s\ufffe\uffff\u2212\u00b7\u2022./\\_,:|*~()]*/u;
