import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "@playwright/test";

const built = join(import.meta.dirname, "../../dist");
const settings = {
  CLIENT_ID: "00000000-0000-4000-8000-000000000001",
  TENANT_ID: "00000000-0000-4000-8000-000000000002",
  TEAMS_APP_ID: "00000000-0000-4000-8000-000000000003",
  BOT_ID: "00000000-0000-4000-8000-000000000004",
  BOT_KEYS: "http://127.0.0.1:9/openidconfiguration",
  PUBLIC_ADDRESS: "https://cards.example",
  PORT: "0",
};

/** As a container with a read-only root runs it: the built files alone, which Node lets it read; it may write nowhere and start nothing. */
function startLocked(folder: string): ChildProcess {
  const limits = ["--permission", `--allow-fs-read=${folder}`];
  const memory = ["--optimize-for-size", "--max-semi-space-size=2", "--max-old-space-size=96"];
  return spawn(process.execPath, [...limits, ...memory, "dist/extension/main.js"], {
    cwd: folder,
    env: settings,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

test("The built server runs by itself: no package beside it, nothing written, ready at once, and it stops when it is told", async () => {
  const folder = await mkdtemp(join(tmpdir(), "container-"));
  await cp(built, join(folder, "dist"), { recursive: true });
  const child = startLocked(folder);
  let written = "";
  const origin = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (text: Buffer) => {
        written += text.toString();
        const found = /^ready (\S+)$/m.exec(written)?.[1];
        if (found !== undefined) resolve(found);
      });
    }
    child.on("exit", () => {
      reject(new Error(written));
    });
  });
  const statusOf = async (path: string, method = "GET") =>
    (await fetch(`${origin}${path}`, { method })).status;

  expect(await statusOf("/healthz")).toBe(200);
  expect(await statusOf("/readyz")).toBe(200);
  expect(await statusOf("/app/cards/retrospect")).toBe(200);
  expect(await statusOf("/api/messages", "POST")).toBe(400);
  const ended = new Promise((resolve) => child.on("exit", resolve));
  child.kill("SIGTERM");

  expect(await ended).toBe(0);
  await rm(folder, { recursive: true });
});
