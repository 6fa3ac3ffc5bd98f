import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readPictures } from "#extension/cards/readPictures.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "pictures-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});
const write = (text: string) => {
  writeFileSync(join(root, "pictures.json"), text);
};

it("the server learns where the build drew each picture", () => {
  const pictures = {
    retrospect: "/assets/retrospect-aB3_x-9Z.png",
    "retrospect.small": "/assets/retrospect-q.png",
  };
  write(JSON.stringify(pictures));

  expect(readPictures(root)).toEqual(pictures);
});

it.each([
  ["another site's picture", '{"retrospect":"https://elsewhere.example/a.png"}'],
  ["a picture of another kind", '{"retrospect":"/assets/a.svg"}'],
  ["a way out of the folder", '{"retrospect":"/assets/../csp.json.png"}'],
  ["a list", '["/assets/a.png"]'],
  ["half a file", '{"retrospect"'],
])("the server does not start with %s", (_, text) => {
  write(text);

  expect(() => readPictures(root)).toThrow();
});
