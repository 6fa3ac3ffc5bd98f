// `npm run properties -- --runs 2000`: tries the promises that hold for all cases with cases that nobody has tried yet, and
// prints their seed; `--seed 7` tries that seed's again.
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { prepare } from "./prepare.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { node } = await prepare({ browser: false });
const { values: asked } = parseArgs({
  options: {
    runs: { type: "string", default: "2000" },
    seed: { type: "string", default: String(randomInt(2 ** 31)) },
  },
});

const files = readdirSync(`${root}tests`, { recursive: true })
  .map((file) => `tests/${file.replaceAll("\\", "/")}`)
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter((file) => readFileSync(root + file, "utf8").includes('from "fast-check"'));
process.stdout.write(`seed ${asked.seed}, ${asked.runs} cases each, ${files.length} files\n`);

const jest = ["--experimental-vm-modules", "node_modules/jest/bin/jest.js"];
const hour = 3_600_000;
const { status } = spawnSync(
  node,
  [...jest, "--testTimeout", String(hour), "--runTestsByPath", ...files],
  {
    cwd: root,
    env: { ...process.env, PROPERTY_SEED: asked.seed, PROPERTY_RUNS: asked.runs },
    stdio: "inherit",
    shell: node.endsWith(".cmd"),
  },
);
const end = status === 0 ? "Every promise held." : "Not every promise held: see above.";
process.stdout.write(
  `${end} Again with: npm run properties -- --runs ${asked.runs} --seed ${asked.seed}\n`,
);
process.exit(status ?? 1);
