import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const repository = join(import.meta.dirname, "../../..");

export interface PackageRun {
  readonly status: number | null;
  readonly said: string;
}

/** The folder `manifest/` once more, where a test may break something and make packages. */
export function createManifestFolder() {
  const cache = join(repository, ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "manifest-"));
  for (const name of [
    "manifest.json",
    "messageAction.json",
    "aad.manifest.json",
    "color.png",
    "outline.png",
  ]) {
    cpSync(join(repository, "manifest", name), join(folder, name));
  }
  return {
    folder,
    /** What `npm run package` runs once everything is installed. */
    run(args: readonly string[], env: Readonly<Record<string, string>> = {}): PackageRun {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ["manifest/tool/main.ts", ...args],
        {
          cwd: repository,
          env: { PATH: process.env["PATH"], ...env, MANIFEST_FOLDER: folder },
          encoding: "utf8",
          timeout: 60_000,
        },
      );
      return { status, said: `${stdout}${stderr}` };
    },
    findBuilt(name: string): Buffer | undefined {
      const file = join(folder, "build", name);
      return existsSync(file) ? readFileSync(file) : undefined;
    },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
