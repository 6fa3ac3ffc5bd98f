// `npm run print -- --deck out.pdf [--address https://cards.example]`: builds the product and prints all the cards as a PDF; one card
// with `--card ID`, one poster with `--poster ID`.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { prepare } from "./prepare.mjs";
import { readArguments } from "./print/readArguments.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const asked = process.argv.slice(2);
const read = readArguments(asked, process.env);
if (typeof read === "string") {
  process.stderr.write(`${read}\n`);
  process.exit(1);
}
const { node } = await prepare({ browser: true });

for (const args of [["scripts/build.mjs"], ["scripts/print/main.mjs", ...asked]]) {
  const { status } = spawnSync(node, args, {
    cwd: root,
    stdio: "inherit",
    shell: node.endsWith(".cmd"),
  });
  if (status !== 0) process.exit(status ?? 1);
}
