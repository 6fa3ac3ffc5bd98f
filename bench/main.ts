import { writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";

import { chromium } from "@playwright/test";

import { measureExtension } from "./extension.ts";
import { measureFirstCard } from "./firstCard.ts";
import { readPlainPages, sendPlainPage } from "./plainPages.ts";
import { root, serveProduct } from "./product.ts";
import { measurePrivacyGuard, timePrivacyGuard } from "./privacyGuard.ts";
import { measureReadingAge } from "./readingAge.ts";
import { isInside, type Row } from "./row.ts";
import { measureSaves } from "./saves.ts";
import { measureSearch } from "./searchSpeed.ts";
import { measureServer } from "./server.ts";
import { measureToCheck } from "./toCheck.ts";
import { toTable } from "./toTable.ts";
import { weighFirstCard, weighSearch } from "./weights.ts";

const plainPages = readPlainPages();
const product = await serveProduct((request) =>
  sendPlainPage(plainPages.get(new URL(request.url).pathname)),
);
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: ["--disable-gpu", "--disable-background-networking"],
});
const rows: Row[] = [];
const cores = availableParallelism();
const [load = 0] = loadavg();

/** Tells what is under way, since the whole takes a minute or two. */
async function measure(label: string, rowsOf: () => Promise<Row | readonly Row[]>): Promise<void> {
  process.stderr.write(`${label} …\n`);
  rows.push(...[await rowsOf()].flat());
}

try {
  await measure("Weighing the first card", () => Promise.resolve(weighFirstCard()));
  await measure("Timing the first card", () => measureFirstCard(browser, product.origin));
  await measure("Weighing search", () => weighSearch(browser, product.origin));
  await measure("Timing search", () => measureSearch(browser));
  await measure("Saving two notes", measureSaves);
  await measure("Looking at what waits among 20,000 notes", measureToCheck);
  await measure("Timing the server", measureServer);
  await measure("Asking the message extension 100,000 times", measureExtension);
  await measure("Reading 20,000 lines for details of patients", () =>
    Promise.resolve(measurePrivacyGuard()),
  );
  await measure("Timing the privacy guard", () => Promise.resolve(timePrivacyGuard()));
  await measure("Reading the cards", () => Promise.resolve(measureReadingAge()));
} finally {
  await browser.close();
  product.close();
}

const results = {
  at: new Date().toISOString(),
  node: process.version,
  browser: browser.version(),
  cores,
  load: Math.round(load * 10) / 10,
  rows: rows.map((row) => ({ ...row, inside: isInside(row) })),
};
writeFileSync(`${root}bench/results.json`, `${JSON.stringify(results, null, 2)}\n`);
process.stdout.write(`${toTable(rows)}\n`);
if (load > cores / 2) {
  process.stdout.write(
    `The machine was busy (load ${load.toFixed(1)} on ${String(cores)} cores), so the times above say little.\n`,
  );
}
