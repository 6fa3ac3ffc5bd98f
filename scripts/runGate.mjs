import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { printStep, startStep } from "./runStep.mjs";

const reports = path.join(import.meta.dirname, "..", ".cache", "gate");
const jestReport = path.join(reports, "jest.json");

const tests = {
  name: "unit and contract tests",
  package: "jest",
  bin: "jest",
  nodeArgs: ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"],
  args: ["--json", `--outputFile=${jestReport}`],
};

/** The gate without a browser: which step failed, if any, and how many tests passed and failed. */
export async function runGate(node) {
  mkdirSync(reports, { recursive: true });
  rmSync(jestReport, { force: true });
  const stoppedAt = await runTwoAtATime(node, readSteps());
  if (stoppedAt) return { stoppedAt, passed: 0, failed: 1 };

  const end = await startStep(node, tests, { quiet: false }).done;
  printStep(end);
  return { stoppedAt: end.code === 0 ? undefined : end.name, ...countTests() };
}

/** The steps do not wait for each other, and two at a time keep two cores busy. */
async function runTwoAtATime(node, steps) {
  const waiting = [...steps];
  const running = new Map();
  while (waiting.length > 0 || running.size > 0) {
    while (running.size < 2 && waiting.length > 0) {
      const step = waiting.shift();
      running.set(step.name, startStep(node, step, { quiet: true }));
    }
    const end = await Promise.race([...running.values()].map(({ done }) => done));
    running.delete(end.name);
    printStep(end);
    if (end.code !== 0) {
      for (const { stop } of running.values()) stop();
      return end.name;
    }
  }
  return undefined;
}

/** A test file that could not even be read counts as one failure. */
function countTests() {
  try {
    const told = JSON.parse(readFileSync(jestReport, "utf8"));
    const failed = told.numFailedTests + told.numRuntimeErrorTestSuites;
    return { passed: told.numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const readSteps = () =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, "gateSteps.json"), "utf8"));
