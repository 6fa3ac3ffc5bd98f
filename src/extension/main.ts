import { fileURLToPath } from "node:url";

import { serve } from "@hono/node-server";

import { createServer } from "./createServer.ts";
import { SettingsError, toServerSettings } from "./settings.ts";

const settings = getSettings();
const { fetch } = createServer({
  root: fileURLToPath(new URL("../tab", import.meta.url)),
  config: settings.config,
  frameAncestors: settings.frameAncestors,
  publicAddress: settings.publicAddress,
  report: (error) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.name) : "unknown"}\n`);
  },
});

if (settings.publicAddress === undefined) {
  process.stderr.write("PUBLIC_ADDRESS is not set: a link to a card will show no picture.\n");
}

const server = serve({ fetch, hostname: settings.host, port: settings.port }, ({ port }) => {
  process.stdout.write(`ready http://${settings.host}:${String(port)}\n`);
});
server.on("error", (error: NodeJS.ErrnoException) => {
  stop([`The port ${String(settings.port)} could not be opened (${error.code ?? error.name}).`]);
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    // Answers under way are finished; idle connections are not waited for.
    server.close(() => process.exit(0));
    if ("closeIdleConnections" in server) server.closeIdleConnections();
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
