import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export interface Playground {
  readonly origin: string;
  /** Hands the message extension an invoke, as the Playground's own window would, and gives its answer. */
  invoke(name: string, value: object): Promise<unknown>;
  close(): void;
}

interface PlaygroundOptions {
  /** The address of the message extension. */
  readonly endpoint: string;
  readonly tenantId: string;
}

const program = fileURLToPath(
  new URL("../../node_modules/@microsoft/m365agentsplayground/cli.js", import.meta.url),
);

/** Microsoft's own client for message extensions, which nobody here wrote; it tells Microsoft nothing. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const folder = mkdtempSync(join(tmpdir(), "playground-"));
  const config = join(folder, "playground.yml");
  // YAML reads JSON as it stands.
  writeFileSync(config, JSON.stringify(toConfig(options.tenantId)));
  const port = await findFreePort();
  const origin = `http://localhost:${port}`;
  const args = ["start", "-e", options.endpoint, "-c", "msteams", "-p", String(port)];
  const child = spawn(process.execPath, [program, ...args, "--disable-telemetry"], {
    cwd: folder,
    stdio: "ignore",
    env: {
      ...process.env,
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
      TEAMSAPPTESTER_BROWSER: "none",
    },
  });
  await untilReady(origin, () => child.exitCode === null);

  return {
    origin,
    async invoke(name, value) {
      const response = await fetch(`${origin}/_conversation/v1/invoke`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          name,
          value,
          from: { id: asha.id },
          conversation: { id: "ward" },
        }),
      });
      return (await response.json()) as unknown;
    },
    close() {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilReady(origin: string, isRunning: () => boolean): Promise<void> {
  while (isRunning()) {
    const answer = await fetch(`${origin}/_debug/ping`).catch(() => undefined);
    if (answer && (await answer.text()) === "pong") return;
    await wait(100);
  }
  throw new Error("The Agents Playground ended before it answered");
}

const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "localhost", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** The misspelt name is the Playground's own. */
const toUser = (name: string, place: number) => ({
  id: `user-${place}`,
  name: `${name} Sample`,
  userPrincipleName: `${name.toLowerCase()}@sampletrust.example`,
  aadObjectId: `00000000-0000-4000-8000-00000000000${place}`,
  givenName: name,
  surname: "Sample",
  email: `${name.toLowerCase()}@sampletrust.example`,
});

const asha = toUser("Asha", 1);
/** The Playground ends without a word when there are fewer than five. */
const others = ["Ben", "Cara", "Dev", "Eve", "Fay"].map((name, place) => toUser(name, place + 2));

const toConfig = (tenantId: string) => ({
  version: "0.1.1",
  tenantId,
  bot: { id: "technique-cards", name: "Technique Cards" },
  currentUser: asha,
  users: others,
  personalChat: { id: "personal" },
  groupChat: { id: "group", name: "Group chat" },
  team: {
    id: "ward",
    name: "Ward 7 (sample)",
    aadGroupId: "7a267483-3ba3-57c7-8bf0-5ca9fae18713",
    channels: [{ id: "general", name: "Rounds" }],
  },
});
