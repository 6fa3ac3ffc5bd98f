/** Where a mistake of ours happened, without its message: that may repeat what somebody wrote. */
export function toErrorFacts(error: unknown): { readonly error: string; readonly at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const lines = toTrace(error)
    .split("\n")
    .map((line) => line.trim());
  return { error: error.name, at: lines.filter((line) => frame.test(line)).slice(0, 12) };
}

/** The stack begins with the message, which may have lines that look like its own. */
function toTrace({ stack = "", message }: Error): string {
  const at = stack.indexOf(message);
  return at === -1 ? "" : stack.slice(at + message.length);
}

/** `at toNote (file:///app/main.js:12:34)`. */
const frame = /^at .+:\d+:\d+\)?$/;
