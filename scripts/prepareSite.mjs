// `npm run prepare-site -- --site <address> …`: makes the lists for a team's notes, and lets the app into that one site.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { prepare } from "./prepare.mjs";

const { node } = await prepare({ browser: false });
const args = ["--disable-warning=ExperimentalWarning", "infra/tenant/prepareSite/main.ts"];
const { status } = spawnSync(node, [...args, ...process.argv.slice(2)], {
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  stdio: "inherit",
  shell: node.endsWith(".cmd"),
});
process.exit(status ?? 1);
