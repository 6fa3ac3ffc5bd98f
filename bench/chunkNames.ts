import { readFileSync } from "node:fs";

import { tabRoot } from "./product.ts";

type BuildList = Readonly<Record<string, { readonly file: string; readonly name?: string }>>;

/** What a part of the build is called, by its path: its file is named by what is in it alone. */
export function readChunkNames(): ReadonlyMap<string, string> {
  const list = JSON.parse(readFileSync(`${tabRoot}/manifest.json`, "utf8")) as BuildList;
  return new Map(Object.values(list).map(({ file, name }) => [`/${file}`, name ?? file]));
}
