// `npm run static -- --env dev|staging|prod --out folder`: the tab as plain files with their headers. Builds what is missing first.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { isStale } from "./build/isStale.mjs";
import { npmCommand, prepare, runStep } from "./prepare.mjs";

const { node } = await prepare({ browser: false });
if (isStale()) {
  const [command, ...first] = npmCommand();
  await runStep("Building the product", command, [...first, "run", "build"]);
}
const args = ["--disable-warning=ExperimentalWarning", "infra/static/main.ts"];
const { status } = spawnSync(node, [...args, ...process.argv.slice(2)], {
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  stdio: "inherit",
  shell: node.endsWith(".cmd"),
});
process.exit(status ?? 1);
