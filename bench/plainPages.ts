import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

import { deck } from "#domain/cards/deck.ts";

import { tabRoot } from "./product.ts";

/** The same cards as plain HTML, by address: the same elements and words, with no style, no script and no class. */
export const readPlainPages = (): ReadonlyMap<string, string> =>
  new Map(
    ["index.html", ...deck.map(({ id }) => `cards/${id}.html`)].map((file) => [
      `/plain/${file}`,
      toPlainPage(file),
    ]),
  );

function toPlainPage(file: string): string {
  return readFileSync(`${tabRoot}/pages/default/${file}`, "utf8")
    .replaceAll(/<(style|script)[^>]*>.*?<\/\1>/gs, "")
    .replaceAll(/<link[^>]*>/g, "")
    .replaceAll(/ (class|data-[\w-]+)="[^"]*"/g, "");
}

/** Answers a plain page as a good static server would: packed, and asked for each time. */
export function sendPlainPage(html: string | undefined): Response {
  if (html === undefined) return new Response(null, { status: 404 });
  return new Response(gzipSync(html, { level: 9 }), {
    headers: {
      "cache-control": "no-cache",
      "content-encoding": "gzip",
      "content-type": "text/html; charset=utf-8",
    },
  });
}
