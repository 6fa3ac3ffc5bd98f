import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { fileURLToPath } from "node:url";

const fonts = "@fontsource/atkinson-hyperlegible-next/files";

/** Writes the style sheet of printed pages and the fonts that it names; answers its address. */
export function writePrintStyles(source, folder) {
  const css = readFileSync(source, "utf8").replaceAll(/url\("([^"]+)"\)/g, (_, name) => {
    const file = fileURLToPath(import.meta.resolve(`${fonts}/${name}`));
    return `url("${write(folder, file, readFileSync(file))}")`;
  });
  return write(folder, source, css);
}

function write(folder, file, content) {
  const mark = createHash("sha256").update(content).digest("base64url").slice(0, 8);
  const name = `${basename(file, extname(file))}-${mark}${extname(file)}`;
  writeFileSync(`${folder}/${name}`, content);
  return `/assets/${name}`;
}
