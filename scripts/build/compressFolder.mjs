import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** Puts a `.br` and a `.gz` beside every text file, so that the server never compresses. */
export function compressFolder(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = `${folder}/${name}`;
    if (!statSync(path).isFile() || !/\.(js|css|html|svg)$/.test(path)) continue;
    const bytes = readFileSync(path);
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  }
}
