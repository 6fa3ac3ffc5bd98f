import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";

import { root } from "./product.ts";

export interface BuiltProcess {
  readonly origin: string;
  /** What the process holds in memory, in MB; only Linux tells this without a package. */
  readonly findMegabytes: () => number | undefined;
  stop(): Promise<void>;
}

/** As the container starts it. */
const memory = ["--optimize-for-size", "--max-semi-space-size=2", "--max-old-space-size=96"];

/** The built server in a process of its own, once it is ready; its log goes nowhere. */
export async function startBuiltProcess(
  settings: Readonly<Record<string, string>> = {},
): Promise<BuiltProcess> {
  const args = [...memory, "--env-file=env/.env.dev", "dist/extension/main.js"];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { PORT: "0", MALLOC_ARENA_MAX: "1", ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (text: Buffer) => {
      const ready = /^ready (\S+)$/m.exec(text.toString())?.[1];
      if (ready !== undefined) resolve(ready);
    });
    child.on("exit", () => {
      reject(new Error("The built server ended before it was ready"));
    });
  });
  return {
    origin,
    findMegabytes: () => findMegabytes(child.pid),
    stop: () => stop(child),
  };
}

function findMegabytes(pid: number | undefined): number | undefined {
  if (process.platform !== "linux" || pid === undefined) return undefined;
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, "utf8"))?.[1];
  return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
}

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.on("exit", () => {
      resolve();
    });
    child.kill();
  });
