import { execFile, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { promisify } from "node:util";

const repository = path.resolve(import.meta.dirname, "../..");
const run = promisify(execFile);

export interface StartedCopy {
  readonly port: number;
  /** Everything that the command wrote to its standard output. */
  readonly written: () => string;
  /** Ctrl-C; resolves when the command has ended. */
  stop(): Promise<void>;
  remove(): Promise<void>;
}

/** `npm start` in a copy of the files under version control: no build, nothing kept, only the packages are there. */
export async function startCopy(): Promise<StartedCopy> {
  await mkdir(path.join(repository, ".cache"), { recursive: true });
  const folder = await mkdtemp(path.join(repository, ".cache", "clone-"));
  for (const file of await listFiles()) {
    await cp(path.join(repository, file), path.join(folder, file)).catch(ignoreDeleted);
  }
  await symlink(path.join(repository, "node_modules"), path.join(folder, "node_modules"));

  const port = await findPort(5300);
  const args = ["start", "--", "--port", String(port), "--no-open"];
  const child = spawn("npm", args, { cwd: folder, stdio: "pipe", detached: true });
  const ended = new Promise<void>((resolve) => {
    child.on("close", () => {
      resolve();
    });
  });
  let written = "";
  let complained = "";
  child.stderr.on("data", (text: Buffer) => (complained += text.toString()));

  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (text: Buffer) => {
      written += text.toString();
      if (/^ready .*\n/m.test(written)) resolve();
    });
    void ended.then(() => {
      reject(new Error(`npm start ended early:\n${written}${complained}`));
    });
  });

  return {
    port,
    written: () => written,
    stop() {
      // The whole group, as a terminal's Ctrl-C reaches npm and what it started.
      const isRunning = child.exitCode === null && child.signalCode === null;
      if (isRunning && child.pid !== undefined) process.kill(-child.pid, "SIGINT");
      return ended;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function listFiles(): Promise<readonly string[]> {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const { stdout } = await run("git", args, { cwd: repository, maxBuffer: 2 ** 26 });
  return stdout.split("\0").filter(Boolean);
}

/** A file that was deleted but not yet committed is listed, and is not there. */
function ignoreDeleted(error: unknown): void {
  if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
}

/** The wanted port, or any free one when another program has it. */
export async function findPort(wanted: number): Promise<number> {
  return (await canListen(wanted)) ?? (await canListen(0)) ?? wanted;
}

const canListen = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => {
      resolve(undefined);
    });
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      const found = typeof address === "object" && address ? address.port : undefined;
      server.close(() => {
        resolve(found);
      });
    });
  });
