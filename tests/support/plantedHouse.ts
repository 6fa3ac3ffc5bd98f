import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

const repository = path.resolve(import.meta.dirname, "../..");
const run = promisify(execFile);

export interface Step {
  readonly name: string;
  readonly package: string;
  readonly bin: string;
  readonly args: readonly string[];
}

export interface StepEnd {
  readonly passed: boolean;
  readonly said: string;
}

/** A copy of the house, or an empty one, in which a bad import may be planted and the gate's own steps run. */
export interface PlantedHouse {
  plant(files: Readonly<Record<string, string>>): Promise<void>;
  runStep(name: string, ...extra: readonly string[]): Promise<StepEnd>;
  remove(): Promise<void>;
}

export async function createPlantedHouse({ copy }: { copy: boolean }): Promise<PlantedHouse> {
  const cache = path.join(repository, ".cache");
  await mkdir(cache, { recursive: true });
  const root = await mkdtemp(path.join(cache, "planted-"));
  await Promise.all(settings.map((file) => cp(path.join(repository, file), path.join(root, file))));
  for (const folder of copy ? ["src", "assets"] : []) {
    await cp(path.join(repository, folder), path.join(root, folder), { recursive: true });
  }
  await symlink(path.join(repository, "node_modules"), path.join(root, "node_modules"));

  return {
    async plant(files) {
      for (const [name, text] of Object.entries(files)) {
        await mkdir(path.dirname(path.join(root, name)), { recursive: true });
        await writeFile(path.join(root, name), text);
      }
    },
    async runStep(name, ...extra) {
      const step = await findStep(name);
      const command = await commandOf(step);
      return run(process.execPath, [command, ...step.args, ...extra], { cwd: root }).then(
        ({ stdout }) => ({ passed: true, said: stdout }),
        (error: unknown) => ({ passed: false, said: wordsOf(error) }),
      );
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

const settings = [
  "package.json",
  "tsconfig.json",
  "tsconfig.base.json",
  "tests/tsconfig.json",
  ".dependency-cruiser.cjs",
  "eslint.config.js",
] as const;

/** Reads the gate's own list, so that a test runs what the gate runs. */
async function findStep(name: string): Promise<Step> {
  const text = await readFile(path.join(repository, "scripts/gateSteps.json"), "utf8");
  const found = (JSON.parse(text) as readonly Step[]).find((step) => step.name === name);
  if (!found) throw new Error(`The gate has no step called ${name}`);
  return found;
}

async function commandOf({ package: name, bin }: Step): Promise<string> {
  const folder = path.join(repository, "node_modules", name);
  const text = await readFile(path.join(folder, "package.json"), "utf8");
  const { bin: bins } = JSON.parse(text) as { readonly bin: Readonly<Record<string, string>> };
  const file = bins[bin];
  if (file === undefined) throw new Error(`${name} has no command ${bin}`);
  return path.join(folder, file);
}

function wordsOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return String(error);
  const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string };
  return `${stdout ?? ""}${stderr ?? ""}`;
}
