import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const name = "@fluentui/react-components";
const { version } = JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, "utf8"));

/** Where the installed Fluent stands as one file; another version has another name. */
export const fluentFile = `${root}.cache/fluent/${version}.cjs`;

/** Jest reads every module of a package anew in each test file, and Fluent has two thousand: so they become one, once. */
export default async function bundleFluent() {
  if (existsSync(fluentFile)) return;
  await build({
    stdin: { contents: `export * from "${name}";`, resolveDir: root },
    outfile: fluentFile,
    bundle: true,
    format: "cjs",
    platform: "browser",
    target: "es2023",
    define: { "process.env.NODE_ENV": '"test"' },
    external: ["react", "react/*", "react-dom", "react-dom/*"],
    logLevel: "error",
  });
}
