import { spawn } from "node:child_process";
import { join } from "node:path";

const repository = join(import.meta.dirname, "../..");

export interface StartedSmoke {
  /** All that it has said so far. */
  readonly said: () => string;
  readonly kill: (signal: "SIGINT") => void;
  readonly ended: Promise<number | null>;
}

/** What `npm run smoke` runs once everything is installed; `whenSaid` is what somebody types once the words are on the screen. */
export function startSmoke(
  args: readonly string[],
  whenSaid?: { readonly words: string; readonly type: () => string },
): StartedSmoke {
  const script = ["--disable-warning=ExperimentalWarning", "infra/tenant/smoke/main.ts"];
  const child = spawn(process.execPath, [...script, ...args], { cwd: repository, stdio: "pipe" });
  let said = "";
  let hasTyped = false;
  function typeWhenSaid(): void {
    if (!whenSaid || hasTyped || !said.includes(whenSaid.words)) return;
    hasTyped = true;
    child.stdin.write(whenSaid.type());
  }
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text: Buffer) => {
      said += text.toString();
      typeWhenSaid();
    });
  }
  return {
    said: () => said,
    kill: (signal) => child.kill(signal),
    ended: new Promise((resolve) => child.on("close", resolve)),
  };
}
