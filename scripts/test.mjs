import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { prepare } from "./prepare.mjs";
import { runGate } from "./runGate.mjs";
import { printStep, startStep } from "./runStep.mjs";

const browserReport = path.join(import.meta.dirname, "..", ".cache", "gate", "playwright.json");

const { node } = await prepare({ browser: true });
const gate = await runGate(node);
const whole = gate.stoppedAt ? gate : add(gate, await runInBrowser());

if (whole.stoppedAt) console.log(`The gate stopped at: ${whole.stoppedAt}`);
console.log(`${whole.passed} passed, ${whole.failed} failed`);
process.exitCode = whole.stoppedAt ? 1 : 0;

async function runInBrowser() {
  const build = { name: "build", file: "scripts/build.mjs" };
  const built = await startStep(node, build, { quiet: true }).done;
  printStep(built);
  if (built.code !== 0) return { stoppedAt: built.name, passed: 0, failed: 1 };

  rmSync(browserReport, { force: true });
  const journeys = {
    name: "end to end",
    package: "@playwright/test",
    bin: "playwright",
    args: ["test"],
  };
  const end = await startStep(node, journeys, { quiet: false }).done;
  printStep(end);
  return { stoppedAt: end.code === 0 ? undefined : end.name, ...countJourneys() };
}

function countJourneys() {
  try {
    const { stats, errors } = JSON.parse(readFileSync(browserReport, "utf8"));
    const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
    return { passed: stats.expected, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function add(first, second) {
  return {
    stoppedAt: second.stoppedAt,
    passed: first.passed + second.passed,
    failed: first.failed + second.failed,
  };
}
