import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

import type { Browser } from "@playwright/test";

import { deck } from "#domain/cards/deck.ts";

import { readChunkNames } from "./chunkNames.ts";
import { tabRoot } from "./product.ts";
import { type Row, toKilobytes } from "./row.ts";

const packed = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

/** The heaviest document: its styles stand in it, and no script blocks it. */
export function weighFirstCard(): Row {
  const files = ["index.html", ...deck.map(({ id }) => `cards/${id}.html`)];
  const heaviest = files
    .flatMap((file) =>
      ["default", "dark", "contrast"].map((theme) => ({
        file: `${theme}/${file}`,
        bytes: packed(`${tabRoot}/pages/${theme}/${file}`),
      })),
    )
    .toSorted((a, b) => b.bytes - a.bytes)[0];
  if (!heaviest) throw new Error("There is no prerendered page");
  return {
    title: "document + CSS + blocking JS before the first painted card, gzip",
    value: toKilobytes(heaviest.bytes),
    unit: "kB",
    budget: 20,
    note: `the heaviest page: ${heaviest.file}`,
  };
}

/** What the browser has fetched when the first keystroke in the search box is answered. */
export async function weighSearch(browser: Browser, origin: string): Promise<Row> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/app/`, { waitUntil: "commit" });
  const paths = await page.evaluate(typeUntilAnswered);
  await context.close();

  const assets = paths
    .filter((path) => /\.(js|css)$/.test(path))
    .map((path) => ({ path, bytes: packed(`${tabRoot}${path}`) }));
  const names = readChunkNames();
  const styles = /<style.*<\/style>/s.exec(
    readFileSync(`${tabRoot}/pages/default/index.html`, "utf8"),
  )?.[0];
  const css = gzipSync(styles ?? "", { level: 9 }).length;
  const scripts = assets.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    title: "JS + CSS until search answers a keystroke, gzip",
    value: toKilobytes(scripts + css),
    unit: "kB",
    budget: 120,
    note: [
      ...assets.map(
        ({ path, bytes }) => `${names.get(path) ?? path} ${String(toKilobytes(bytes))}`,
      ),
      `inline CSS ${String(toKilobytes(css))}`,
    ].join(", "),
  };
}

/** In the page: types as early as a person could, and answers what had been fetched when the list changed. */
async function typeUntilAnswered(): Promise<readonly string[]> {
  // React watches the element's own value, so the prototype's has to be written.
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  for (;;) {
    const box = document.querySelector<HTMLInputElement>("input[type=search]");
    if (box) {
      value?.set?.call(box, box.value === "zq" ? "zqz" : "zq");
      box.dispatchEvent(new Event("input", { bubbles: true }));
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (box && document.querySelectorAll("article").length === 0) {
      return performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname);
    }
  }
}
