import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** True when there is no build, or something it is made from is younger. */
export function isStale() {
  const built = ["dist/tab/csp.json", "dist/extension/main.js"].map(timeOf);
  const sources = [
    "src/domain",
    "src/graph",
    "src/tab",
    "src/extension",
    "assets",
    "scripts/build",
  ].flatMap(timesUnder);
  const settings = ["vite.config.js", "package-lock.json", "scripts/build.mjs"].map(timeOf);
  return Math.max(...sources, ...settings) > Math.min(...built);
}

function timesUnder(folder) {
  if (!existsSync(`${root}${folder}`)) return [];
  return readdirSync(`${root}${folder}`, { recursive: true }).map((name) =>
    timeOf(`${folder}/${name}`),
  );
}

function timeOf(path) {
  return statSync(`${root}${path}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
