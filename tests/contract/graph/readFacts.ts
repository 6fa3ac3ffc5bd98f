import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fact } from "./fact.ts";

const folder = "tests/contract/graph/facts";

/** Every fact, by the name of its file. */
export const readFacts = (): readonly (readonly [string, readonly Fact[]])[] =>
  readdirSync(folder)
    .sort()
    .map((file) => [
      file.replace(".json", ""),
      JSON.parse(readFileSync(join(folder, file), "utf8")) as readonly Fact[],
    ]);
