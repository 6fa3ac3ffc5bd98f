import { spawnSync } from "node:child_process";
import path from "node:path";

const script = `
  const fc = require("./seededFastCheck.cjs");
  console.log(JSON.stringify([fc.readConfigureGlobal(), fc.sample(fc.string(), 20)]));
`;

it("tries the same cases of the same commit, whenever the gate is run", () => {
  expect(cases({})).toStrictEqual(cases({}));
});

it("tries other cases when whoever looks for new ones asks for chance", () => {
  expect(cases({ PROPERTY_SEED: "random" })).not.toStrictEqual(cases({ PROPERTY_SEED: "random" }));
});

it("tries the cases of a seed again, and as many as are asked for", () => {
  const [parameters] = JSON.parse(cases({ PROPERTY_SEED: "7", PROPERTY_RUNS: "2000" }).said);

  expect(parameters).toStrictEqual({ seed: 7, numRuns: 2000 });
  expect(cases({ PROPERTY_SEED: "7" })).not.toStrictEqual(cases({ PROPERTY_SEED: "8" }));
});

it("refuses a seed that it cannot read", () => {
  expect(cases({ PROPERTY_SEED: "rnadom" }).status).toBe(1);
});

function cases(asked: Record<string, string>) {
  const { stdout, status } = spawnSync(process.execPath, ["-e", script], {
    cwd: path.join(import.meta.dirname, "../../support"),
    env: asked,
    encoding: "utf8",
  });
  return { said: stdout, status };
}
