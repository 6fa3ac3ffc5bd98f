import { build } from "esbuild";
import { fileURLToPath } from "node:url";

export interface HostPage {
  readonly script: string;
  readonly style: string;
}

let built: Promise<HostPage> | undefined;

/** The Teams-like page, bundled in memory once in a process; nothing of it ever stands in `dist`. */
export const buildHostPage = (): Promise<HostPage> => (built ??= bundle());

async function bundle(): Promise<HostPage> {
  const { outputFiles } = await build({
    entryPoints: ["main.ts", "host.css"],
    absWorkingDir: fileURLToPath(new URL("teams", import.meta.url)),
    outdir: "out",
    bundle: true,
    format: "esm",
    target: "es2023",
    write: false,
    logLevel: "silent",
  });
  const textOf = (ending: string) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";
  return { script: textOf(".js"), style: textOf(".css") };
}
