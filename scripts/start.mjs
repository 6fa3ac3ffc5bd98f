// `npm start`: installs and builds what is missing, then hands over to the sandbox on Node 24.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

import { isStale } from "./build/isStale.mjs";
import { npmCommand, prepare, runStep } from "./prepare.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const args = process.argv.slice(2);

const { node } = await prepare({ browser: false });
if (!args.includes("--dev") && isStale()) {
  const [command, ...first] = npmCommand();
  await runStep("Building the product", command, [...first, "run", "build"]);
}

const sandbox = spawn(
  node,
  ["--disable-warning=ExperimentalWarning", "src/sandbox/main.ts", ...args],
  {
    cwd: root,
    stdio: "inherit",
    shell: node.endsWith(".cmd"),
  },
);
// The sandbox decides when it is done, and we end as it ended. A second Ctrl-C does it no harm.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.on(signal, () => sandbox.kill(signal));
// Whoever stops npm alone leaves us without a parent, and nobody else would stop the sandbox then.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) sandbox.kill();
}, 500).unref();
sandbox.on("close", (code) => process.exit(code ?? 1));
