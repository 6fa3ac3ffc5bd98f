import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import type { Frame } from "@playwright/test";

const builder = createRequire(import.meta.url).resolve("@axe-core/playwright");
/** The very axe that looks at whole pages elsewhere. */
const source = readFileSync(createRequire(builder).resolve("axe-core/axe.min.js"), "utf8");
const standard = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

interface Violation {
  readonly id: string;
  readonly nodes: readonly {
    readonly target: readonly unknown[];
    readonly failureSummary?: string;
  }[];
}

interface WithAxe {
  readonly axe?: { run(options: object): Promise<{ readonly violations: readonly Violation[] }> };
}

/** What axe finds against WCAG 2.2 AA in one frame, one line for each element; quick enough to be asked nine times a page. */
export async function findFrameFaults(frame: Frame): Promise<readonly string[]> {
  const isThere = await frame.evaluate(() => "axe" in window);
  if (!isThere) await frame.evaluate(source);
  return frame.evaluate(async (values) => {
    const found = await (window as WithAxe).axe?.run({
      runOnly: { type: "tag", values },
      resultTypes: ["violations"],
    });
    if (!found) throw new Error("axe is not there");
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary = "" }) => `${id} ${target.join(" ")}\n${failureSummary}`,
      ),
    );
  }, standard);
}
