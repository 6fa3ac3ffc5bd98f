import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";

const tally = resolve(".cache/graph-description/unvalidated");

/** One mark per exchange, kept in a file because test files run in processes of their own. */
export function countUnvalidated(): void {
  mkdirSync(dirname(tally), { recursive: true });
  appendFileSync(tally, ".");
}

/** Says once, at the end of a run, how much nobody could check; then begins again. */
export function reportUnvalidated(): void {
  if (!existsSync(tally)) return;
  const { length } = readFileSync(tally, "utf8");
  rmSync(tally);
  process.stdout.write(`Graph description absent: ${length} exchanges not validated\n`);
}
