// `npm run campaign -- --saves 10000 --seed 1`: saves and changes notes in all weathers, and counts what went wrong.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { prepare } from "./prepare.mjs";

const { node } = await prepare({ browser: false });
const args = ["--disable-warning=ExperimentalWarning", "tests/campaign/main.ts"];
const { status } = spawnSync(node, [...args, ...process.argv.slice(2)], {
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  stdio: "inherit",
  shell: node.endsWith(".cmd"),
});
process.exit(status ?? 1);
