// `npm run package -- --env dev|staging|prod [--no-bot] [--message-action]`: the package for Teams, into `manifest/build/`.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { prepare } from "./prepare.mjs";

const { node } = await prepare({ browser: false });
const args = ["--disable-warning=ExperimentalWarning", "manifest/tool/main.ts"];
const { status } = spawnSync(node, [...args, ...process.argv.slice(2)], {
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  stdio: "inherit",
  shell: node.endsWith(".cmd"),
});
process.exit(status ?? 1);
