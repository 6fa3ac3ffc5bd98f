import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";

import { root } from "./product.ts";
import type { Row } from "./row.ts";
import { median } from "./statistics.ts";

const runs = 5;
const requests = 2_000;

/** The built server by itself: from nothing to a first page, and what it holds after a busy while. */
export async function measureServer(): Promise<readonly Row[]> {
  const starts: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    const { child, origin } = await start();
    await (await fetch(`${origin}/app/`)).text();
    starts.push(performance.now() - begun);
    await stop(child);
  }
  const memory = await measureMemory();
  return [
    {
      title: "server: start to first answer",
      value: Math.round(median(starts)) / 1000,
      unit: "s",
      budget: 1,
      note: `median of ${String(runs)}`,
    },
    ...(memory === undefined
      ? []
      : [
          {
            title: "server: memory at rest under load",
            value: memory,
            unit: "MB" as const,
            budget: 150,
            note: `resident, after ${String(requests)} pages`,
          },
        ]),
  ];
}

async function measureMemory(): Promise<number | undefined> {
  const { child, origin } = await start();
  for (let sent = 0; sent < requests; sent += 20) {
    const batch = Array.from({ length: 20 }, async () => (await fetch(`${origin}/app/`)).text());
    await Promise.all(batch);
  }
  const memory = findResidentMegabytes(child.pid);
  await stop(child);
  return memory;
}

/** Only Linux tells this without a package. */
function findResidentMegabytes(pid: number | undefined): number | undefined {
  if (process.platform !== "linux" || pid === undefined) return undefined;
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, "utf8"))?.[1];
  return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
}

async function start(): Promise<{ readonly child: ChildProcess; readonly origin: string }> {
  const child = spawn(process.execPath, ["--env-file=env/.env.dev", "dist/extension/main.js"], {
    cwd: root,
    env: { PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (text: Buffer) => {
      const ready = /ready (\S+)/.exec(text.toString())?.[1];
      if (ready !== undefined) resolve(ready);
    });
    child.on("exit", () => {
      reject(new Error("The built server ended before it was ready"));
    });
  });
  return { child, origin };
}

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.on("exit", () => {
      resolve();
    });
    child.kill();
  });
