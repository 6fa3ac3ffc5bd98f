// `npm run bench`: builds the product, measures it and compares it with the budgets.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { prepare } from "./prepare.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { node } = await prepare({ browser: true });

for (const args of [
  ["scripts/build.mjs"],
  ["--disable-warning=ExperimentalWarning", "bench/main.ts"],
]) {
  const { status } = spawnSync(node, args, {
    cwd: root,
    stdio: "inherit",
    shell: node.endsWith(".cmd"),
  });
  if (status !== 0) process.exit(status ?? 1);
}
