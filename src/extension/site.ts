import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, sep } from "node:path";

/** One file of the built tab, with the smaller copies that the build put beside it. */
export interface SiteFile {
  readonly type: string;
  readonly tag: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly packed: Readonly<Partial<Record<"br" | "gzip", Uint8Array<ArrayBuffer>>>>;
}

/** Every file of the built tab by its path below the folder: `assets/…`, `pages/<theme>/…`. */
export type Site = ReadonlyMap<string, SiteFile>;

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/** Reads the built tab into memory once; an address can then only ever name a file that was listed here. */
export function readSite(root: string): Site {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (name) => statSync(join(root, name)).isFile() && types[extname(name)] !== undefined,
  );
  return new Map(names.map((name) => [name.split(sep).join("/"), toSiteFile(join(root, name))]));
}

function toSiteFile(path: string): SiteFile {
  const bytes = new Uint8Array(readFileSync(path));
  const br = findBytes(`${path}.br`);
  const gzip = findBytes(`${path}.gz`);
  return {
    type: types[extname(path)] ?? "application/octet-stream",
    tag: toTag(bytes),
    bytes,
    packed: { ...(br && { br }), ...(gzip && { gzip }) },
  };
}

/** Two files with one tag are the same, byte for byte. */
export const toTag = (bytes: Uint8Array): string =>
  `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;

function findBytes(path: string): Uint8Array<ArrayBuffer> | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && new Uint8Array(readFileSync(path));
}
