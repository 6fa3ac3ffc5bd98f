import { createHash } from "node:crypto";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const licence = fileURLToPath(
  import.meta.resolve("@fontsource/atkinson-hyperlegible-next/LICENSE"),
);

/** Writes the style sheet of printed pages and the fonts that it names, with their licence; answers the sheet's address. */
export function writePrintStyles(source, folder) {
  copyFileSync(licence, `${folder}/atkinson-hyperlegible-next-LICENSE.txt`);
  const css = readFileSync(source, "utf8").replaceAll(/url\("([^"]+)"\)/g, (_, name) => {
    const file = join(dirname(licence), "files", name);
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
