import { fileURLToPath } from "node:url";

import { serve } from "@hono/node-server";

import { createServer } from "./createServer.ts";
import { createLog } from "./log/createLog.ts";
import { SettingsError, toServerSettings } from "./settings.ts";
import { stopGracefully } from "./stopGracefully.ts";

const settings = getSettings();
const log = createLog();
let isStopping = false;
const { fetch, ready } = createServer({
  root: fileURLToPath(new URL("../tab", import.meta.url)),
  config: settings.config,
  frameAncestors: settings.frameAncestors,
  publicAddress: settings.publicAddress,
  extension: settings.extension,
  report: log.mistake,
  tell: log.request,
  isStopping: () => isStopping,
});

if (settings.publicAddress === undefined) {
  log.note(
    "PUBLIC_ADDRESS is not set: a link to a card will show no picture, and a printed card no code.",
  );
}
if (settings.extension && !settings.extension.credentials) {
  log.note("The bot has no credentials: it answers in the message box, and is silent in a chat.");
}

// The port opens when everything behind it stands: a copy that is started for one question must be able to answer it.
await ready.catch(() => stop(["The message extension could not be made."]));
const server = serve({ fetch, hostname: settings.host, port: settings.port }, ({ port }) => {
  process.stdout.write(`ready http://${settings.host}:${String(port)}\n`);
});
server.on("error", (error: NodeJS.ErrnoException) => {
  stop([`The port ${String(settings.port)} could not be opened (${error.code ?? error.name}).`]);
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    isStopping = true;
    log.note("Stopping: answers under way are finished first.");
    void stopGracefully(server).then((isFinished) => process.exit(isFinished ? 0 : 1));
  });
}

function getSettings() {
  try {
    return toServerSettings(process.env);
  } catch (error) {
    if (error instanceof SettingsError) return stop(error.sentences);
    throw error;
  }
}

function stop(sentences: readonly string[]): never {
  process.stderr.write(`${["The server did not start.", ...sentences].join("\n")}\n`);
  process.exit(1);
}
