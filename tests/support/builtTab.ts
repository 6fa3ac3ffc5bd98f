import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

import { unknownAddress } from "#domain/links/unknownAddress.ts";
import { toPreviewTags } from "#tab/toPreviewTags.ts";

/** A page that says where it and its picture are, as far as the build knows. */
const toPage = (words: string): string =>
  toPreviewTags({
    kind: "article",
    path: "/app/cards/retrospect",
    title: "Look back over the whole project",
    description: "What to do again.",
    picture: "/assets/retrospect-abc.png",
    alt: "Three people at a long table.",
  }) + `<p>${words}</p>`;

/** A page to print, with the place where the server draws the code. */
const toPrintedPage = (id: string): string => {
  const address = `${unknownAddress}/app/cards/${id}`;
  return `<p>${id} on paper</p><figure class="code" data-address="${address}"><figcaption>${address.replace("https://", "")}</figcaption></figure>`;
};

/** A folder shaped as the build leaves it: three themes, one card, one script. */
export function createBuiltTab(): { readonly root: string; readonly remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), "built-tab-"));
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  };
  for (const theme of ["default", "dark", "contrast"]) {
    write(`pages/${theme}/index.html`, `<p>cards in ${theme}</p>`);
    write(`pages/${theme}/shell.html`, `<p>frame in ${theme}</p>`);
    write(`pages/${theme}/cards/shell.html`, `<p>card frame in ${theme}</p>`);
    write(`pages/${theme}/cards/fishbowl.html`, `<p>fishbowl in ${theme}</p>`);
    write(`pages/${theme}/cards/retrospect.html`, toPage(`retrospect in ${theme}`));
  }
  write("pages/print/retrospect.html", toPrintedPage("retrospect"));
  write("assets/index-abc.js", "export {};");
  write("assets/index-abc.js.gz", gzipSync("export {};"));
  write("pictures.json", "{}");
  write(
    "csp.json",
    JSON.stringify({
      styles: [`sha256-${"S".repeat(43)}=`],
      scripts: [`sha256-${"J".repeat(43)}=`],
    }),
  );
  return {
    root,
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}
