import type { Browser } from "@playwright/test";

import { type Conditions, desktop, openUnder, slow } from "./conditions.ts";
import type { Row } from "./row.ts";
import { median } from "./statistics.ts";

interface Pair {
  readonly name: string;
  readonly ours: string;
  readonly plain: string;
}

const pairs: readonly Pair[] = [
  { name: "cards home", ours: "/app/", plain: "/plain/index.html" },
  {
    name: "After Action Review",
    ours: "/app/cards/after-action-review",
    plain: "/plain/cards/after-action-review.html",
  },
];
const runs = 15;

/** First card readable, beside plain HTML of the same cards: turn by turn, each with an empty cache. */
export async function measureFirstCard(browser: Browser, origin: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const conditions of [desktop, slow]) {
    for (const pair of pairs) rows.push(...(await measurePair(browser, origin, conditions, pair)));
  }
  return rows;
}

async function measurePair(
  browser: Browser,
  origin: string,
  conditions: Conditions,
  { name, ours, plain }: Pair,
): Promise<readonly Row[]> {
  const times = { ours: [] as number[], plain: [] as number[] };
  for (let run = 0; run <= runs; run += 1) {
    const mine = await timeToReadable(browser, conditions, `${origin}${ours}`);
    const bare = await timeToReadable(browser, conditions, `${origin}${plain}`);
    // The first turn warms the browser and the server, and counts for neither.
    if (run > 0) {
      times.ours.push(mine);
      times.plain.push(bare);
    }
  }
  const [mine, bare] = [median(times.ours), median(times.plain)];
  const ratio = Math.round((mine / bare) * 100) / 100;
  return [
    {
      title: `first card readable, ${conditions.name}: ${name}`,
      value: Math.round(mine),
      unit: "ms",
      budget: Math.round(Math.max(bare * 1.15, bare + 50)),
      note: `plain HTML ${String(Math.round(bare))} ms in the same run, ratio ${String(ratio)}, median of ${String(runs)}`,
    },
  ];
}

/** Milliseconds from the click to the paint of the first words inside a card. */
async function timeToReadable(browser: Browser, conditions: Conditions, address: string) {
  const context = await browser.newContext();
  const page = await openUnder(context, conditions);
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      const card = document.querySelector("article p, main p");
      if (!card) return;
      card.setAttribute("elementtiming", "card");
      seen.disconnect();
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.goto(address, { waitUntil: "commit" });
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [entry] = list.getEntries();
          if (entry) resolve(entry.startTime);
        }).observe({ type: "element", buffered: true });
      }),
  );
  await context.close();
  return time;
}
