import { spawn } from "node:child_process";
import { join } from "node:path";

const repository = join(import.meta.dirname, "../..");

export interface StartedSmoke {
  /** All that it has said so far. */
  readonly said: () => string;
  readonly kill: (signal: "SIGINT") => void;
  readonly ended: Promise<number | null>;
}

/** What `npm run smoke` runs once everything is installed. */
export function startSmoke(args: readonly string[]): StartedSmoke {
  const script = ["--disable-warning=ExperimentalWarning", "infra/tenant/smoke/main.ts"];
  const child = spawn(process.execPath, [...script, ...args], { cwd: repository, stdio: "pipe" });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text: Buffer) => (said += text.toString()));
  }
  return {
    said: () => said,
    kill: (signal) => child.kill(signal),
    ended: new Promise((resolve) => child.on("close", resolve)),
  };
}
