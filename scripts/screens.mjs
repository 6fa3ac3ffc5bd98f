// `npm run screens`: builds the product and pictures every page, 1280 and 320 px wide, in three themes, and every card that goes
// into a conversation, 300 px wide, light and dark, into `screens/`.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { prepare } from "./prepare.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = `${root}screens`;
const { node } = await prepare({ browser: true });

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
let isWhole = true;
for (const args of [
  ["scripts/build.mjs"],
  [
    "node_modules/@playwright/test/cli.js",
    "test",
    "everyPage",
    "adaptiveCards",
    "--reporter",
    "line",
  ],
]) {
  const { status } = spawnSync(node, args, {
    cwd: root,
    env: { ...process.env, SCREENS_FOLDER: folder },
    stdio: "inherit",
    shell: node.endsWith(".cmd"),
  });
  isWhole &&= status === 0;
}
const pictures = readdirSync(folder).filter((name) => name.endsWith(".png"));
process.stdout.write(`${pictures.length} pictures in screens/\n`);
if (!isWhole) {
  process.stdout.write("Not every page could be reached, or a page has a fault: see above.\n");
  process.exit(1);
}
