import { brotliCompressSync, constants, gzipSync } from "node:zlib";

import { type SiteFile, toTag } from "./site.ts";

/** A file with another text, its smaller copies made anew; less tightly than the build does, so that a start stays short. */
export function packAgain(file: SiteFile, text: string): SiteFile {
  const bytes = new TextEncoder().encode(text);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 7,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return {
    type: file.type,
    tag: toTag(bytes),
    bytes,
    packed: {
      br: new Uint8Array(brotliCompressSync(bytes, { params })),
      gzip: new Uint8Array(gzipSync(bytes, { level: 9 })),
    },
  };
}
