import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const repository = join(import.meta.dirname, "../..");
const folder = join(repository, "docs/admin");

export interface AdminPage {
  readonly file: string;
  readonly text: string;
  /** What is to be run, with the words that the page promises after it: `It says …`. */
  readonly blocks: readonly SandboxBlock[];
}

export interface SandboxBlock {
  /** The line on which it begins. */
  readonly line: number;
  readonly command: string;
  readonly promised: readonly string[];
}

export const adminPages = (): readonly AdminPage[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .map((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      return { file, text, blocks: findBlocks(text) };
    });

/** Every fenced block marked `sh sandbox`. A sentence right below that begins with "It says" or "It prints" is a promise: what it puts into backquotes must be said. */
export function findBlocks(text: string): readonly SandboxBlock[] {
  return [...text.matchAll(/^```sh sandbox\n([\s\S]*?)^```\n(?:\n(It (?:says|prints) .*))?/gm)].map(
    ({ index, 1: command = "", 2: sentence = "" }) => ({
      line: text.slice(0, index).split("\n").length,
      command,
      promised: [...sentence.matchAll(/`([^`]+)`/g)].map(([, words = ""]) => words),
    }),
  );
}
