import { readFileSync } from "node:fs";
import { join } from "node:path";

import * as v from "valibot";

import type { CardFacts } from "./cardFacts.ts";

const pictures = v.record(
  v.pipe(v.string(), v.regex(/^[a-z-]+(\.small)?$/)),
  v.pipe(v.string(), v.regex(/^\/assets\/[\w-]+\.png$/)),
);

/** The drawn pictures by technique id, as the build of the tab lists them. */
export function readPictures(root: string): CardFacts["pictures"] {
  return v.parse(pictures, JSON.parse(readFileSync(join(root, "pictures.json"), "utf8")));
}
