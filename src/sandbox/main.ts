import { existsSync, mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { createServer } from "../extension/createServer.ts";
import { createFrontDoor } from "./createFrontDoor.ts";
import { createSandbox } from "./createSandbox.ts";
import { openBrowser } from "./openBrowser.ts";
import { findCode, openPort } from "./openPort.ts";
import { seedNotes } from "./graph/seedNotes.ts";
import { type Flags, readFlags } from "./readFlags.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const flags = getFlags();
const { port } = flags;
const built = `${root}dist/tab`;
const address = `http://localhost:${String(port)}`;

if (!existsSync(`${built}/csp.json`)) {
  stop("The product is not built yet. Run npm start, or npm run build first.");
}
const sandbox = await createSandbox({ file: prepareFile(flags), graphBase: `${address}/graph` });
const [firstTeam] = sandbox.tenant.teams;
if (firstTeam) seedNotes(sandbox.emulator, firstTeam, flags);
const product = createServer({
  root: built,
  config: sandbox.config,
  frameAncestors: ["'self'"],
});
const close = await openPort(createFrontDoor({ sandbox, product: product.fetch }), port).catch(
  (error: unknown) => {
    if (findCode(error) !== "EADDRINUSE") throw error;
    return stop(`Port ${String(port)} is taken. Stop what uses it, or pick another with --port.`);
  },
);

process.stdout.write(`ready ${address}\n`);
if (flags.open) openBrowser(address);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    void close().then(() => {
      sandbox.close();
      process.exit(0);
    });
  });
}

function getFlags(): Flags {
  try {
    return readFlags(process.argv.slice(2));
  } catch (error) {
    return stop(error instanceof Error ? error.message : "The command line cannot be read.");
  }
}

/** One file for each port, so that two sandboxes at the same time never share a tenant. */
function prepareFile({ fresh }: Flags): string {
  mkdirSync(`${root}.sandbox`, { recursive: true });
  const file = `${root}.sandbox/tenant${port === 5300 ? "" : `-${String(port)}`}.db`;
  for (const ending of fresh ? ["", "-wal", "-shm", "-journal"] : []) {
    rmSync(`${file}${ending}`, { force: true });
  }
  return file;
}

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
