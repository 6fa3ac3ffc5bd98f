// `npm run smoke -- --team <id> …`: asks a real organisation what no document tells, in a list of its own that it deletes again.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

import { prepare } from "./prepare.mjs";

const { node } = await prepare({ browser: false });
const args = ["--disable-warning=ExperimentalWarning", "infra/tenant/smoke/main.ts"];
const script = spawn(node, [...args, ...process.argv.slice(2)], {
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  stdio: "inherit",
  shell: node.endsWith(".cmd"),
});
// Ctrl-C reaches the script as well, which tidies up before it ends.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    if (signal !== "SIGINT") script.kill(signal);
  });
}
script.on("close", (code) => process.exit(code ?? 1));
