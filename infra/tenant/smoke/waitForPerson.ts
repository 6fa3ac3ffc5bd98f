import { createInterface } from "node:readline/promises";

import { smokeWords } from "./smokeWords.ts";

/** Says what to do and waits for Enter; Ctrl-C stops the whole run, as at any other time. */
export async function waitForPerson(what: string, stop: AbortSignal): Promise<boolean> {
  // Not as a terminal: that would keep Ctrl-C to itself.
  const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: false });
  try {
    const said = await lines.question(`${what}\n${smokeWords.whenDone}`, { signal: stop });
    return !/^\s*no\b/i.test(said);
  } finally {
    lines.close();
  }
}
