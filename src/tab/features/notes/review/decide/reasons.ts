/** Good reasons to send a note back. The author reads them as they stand here. */
const changeReasons = [
  "Say in one clear sentence what to do next time.",
  "Write it so that somebody who was not there understands it.",
  "Say whether it holds beyond this one time.",
  "Leave out who it was. Write roles.",
  "Say which role will see to it.",
] as const;

/** Good reasons to close a note. Everybody reads them as they stand here. */
const closeReasons = [
  "Another note says the same.",
  "It held for this one time only.",
  "It does not hold any more.",
  "It is not for this team to change.",
] as const;

/** The reasons that a decision offers. */
export const reasonsOf: Readonly<Record<string, readonly string[]>> = {
  "ask-change": changeReasons,
  close: closeReasons,
};

/** What is ticked, and the reviewer's own words below it. */
export const toComment = (ticked: readonly string[], words: string): string =>
  [...ticked, words.trim()].filter((line) => line !== "").join("\n");

/** The way back, where a comment is to be written again. */
export function fromComment(
  comment: string,
  reasons: readonly string[],
): { readonly ticked: readonly string[]; readonly words: string } {
  const lines = comment.split("\n");
  return {
    ticked: reasons.filter((reason) => lines.includes(reason)),
    words: lines.filter((line) => !reasons.includes(line)).join("\n"),
  };
}
