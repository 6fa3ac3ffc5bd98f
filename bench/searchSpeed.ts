import type { Browser } from "@playwright/test";
import { build } from "esbuild";

import { openUnder, slow } from "./conditions.ts";
import { root } from "./product.ts";
import type { Row } from "./row.ts";
import { median, quantile } from "./statistics.ts";

const typed = [
  "after action review",
  "debreif",
  "retropsect",
  "someone is leaving",
  "organise programme",
  "café",
  "zzzz",
];

const runs = 9;

/** Card search on a slow machine, key by key as a person types it. */
export async function measureSearch(browser: Browser): Promise<Row> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { deck } from "#domain/cards/deck.ts";
        import { createTechniqueSearch } from "#domain/cards/searchTechniques.ts";
        import { warmSearch } from "#domain/cards/warmSearch.ts";
        globalThis.timeSearch = (typed) => {
          const search = createTechniqueSearch(deck);
          warmSearch(search);
          return typed.flatMap((words) => [...words].map((_, place) => {
            const begun = performance.now();
            search(words.slice(0, place + 1));
            return performance.now() - begun;
          }));
        };`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: "iife",
    target: "es2023",
    logLevel: "error",
  });
  const context = await browser.newContext();
  const page = await openUnder(context, slow);
  await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
  const timed = await page.evaluate(
    ({ words, runs }) => {
      const { timeSearch } = globalThis as unknown as {
        timeSearch: (typed: readonly string[]) => readonly number[];
      };
      return Array.from({ length: runs }, () => timeSearch(words));
    },
    { words: typed, runs },
  );
  // The browser slows a page down by stopping it now and then, and a stop is longer than a search: so each keystroke's median counts.
  const times = (timed[0] ?? []).map((_, key) => median(timed.map((run) => run[key] ?? 0)));
  await context.close();
  return {
    title: "card search per keystroke at 4× CPU",
    value: round(quantile(times, 0.95)),
    unit: "ms",
    budget: 4,
    note: `95 of 100 keystrokes; median ${String(round(median(times)))}, worst ${String(round(Math.max(...times)))}, each the median of ${String(runs)} new searches`,
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
