import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { createFrontDoor } from "./createFrontDoor.ts";
import { createProduct } from "./createProduct.ts";
import { createSandbox, type Sandbox } from "./createSandbox.ts";
import { prepareSite } from "./graph/prepareSite.ts";
import { seedNotes } from "./graph/seedNotes.ts";
import { openBrowser } from "./openBrowser.ts";
import { findCode, openPort } from "./openPort.ts";
import type { Product } from "./product.ts";
import { type Flags, readFlags } from "./readFlags.ts";
import { toExtensionSettings } from "./toExtensionSettings.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const flags = await orStop(() => readFlags(process.argv.slice(2)));
const { port } = flags;
const address = `http://localhost:${String(port)}`;

const running: { sandbox?: Sandbox; product?: Product } = {};
let door = createWaitingRoom();

// The port comes first: with it taken, another sandbox may be using the very file that --fresh would remove.
const close = await openPort(
  (request) => door(request),
  port,
  (incoming, outgoing, next) => {
    if (running.product?.middleware) running.product.middleware(incoming, outgoing, next);
    else next();
  },
).catch((error: unknown) => {
  if (findCode(error) !== "EADDRINUSE") throw error;
  return stop(`Port ${String(port)} is taken. Stop what uses it, or pick another with --port.`);
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    void Promise.all([close(), running.product?.close?.()]).then(() => {
      running.sandbox?.close();
      process.exit(0);
    });
  });
}

const sandbox = await createSandbox({
  file: prepareFile(flags),
  graphBase: `${address}/graph`,
  siteAccess: flags.selected ? "selected" : "all",
});
running.sandbox = sandbox;
const [firstTeam, secondTeam] = sandbox.tenant.teams;
if (firstTeam && secondTeam && flags.selected) {
  prepareSite(sandbox.emulator, firstTeam.siteId);
  // Let in, and its lists not made yet; every other team stays shut.
  sandbox.emulator.grantSite(secondTeam.siteId, "write");
}
if (firstTeam) seedNotes(sandbox.emulator, firstTeam, flags);
const product = await orStop(() =>
  createProduct({
    config: sandbox.config,
    extension: toExtensionSettings(sandbox.config, sandbox.tenant.id, address),
    built: `${root}dist/tab`,
    dev: flags.dev,
    address,
  }),
);
running.product = product;
sandbox.messagingEndpoint.connect(product.answer);
door = createFrontDoor({ sandbox, product: product.answer });

process.stdout.write(`ready ${address}\n`);
if (flags.open) openBrowser(address);

function createWaitingRoom(): ReturnType<typeof createFrontDoor> {
  return () => new Response("The sandbox is starting.\n", { status: 503 });
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

async function orStop<Result>(make: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await make();
  } catch (error) {
    return stop(error instanceof Error ? error.message : "The sandbox could not start.");
  }
}

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
