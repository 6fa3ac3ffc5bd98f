/** Where a mistake of ours happened, without its message: that may repeat what somebody wrote. */
export function toErrorFacts(error: unknown): { readonly error: string; readonly at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const lines = (error.stack ?? "").split("\n").map((line) => line.trim());
  return { error: error.name, at: lines.filter((line) => frame.test(line)).slice(0, 12) };
}

/** `at toNote (file:///app/main.js:12:34)`: a line of a message never ends this way by chance, and is cut off if it begins so. */
const frame = /^at [\w$.<>#[\] /:\\@()-]+:\d+:\d+\)?$/;
