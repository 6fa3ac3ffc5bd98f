// `npm run icons`: draws the icons of the Teams package again, after assets/icon.svg has changed.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { prepare } from "./prepare.mjs";

const { node } = await prepare({ browser: false });
const { status } = spawnSync(node, ["manifest/tool/drawAgain.ts"], {
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  stdio: "inherit",
  shell: node.endsWith(".cmd"),
});
process.exit(status ?? 1);
