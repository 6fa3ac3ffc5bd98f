import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");

/** Starts one step on the given Node; a quiet step keeps its words until it ends. */
export function startStep(node, step, { quiet }) {
  const started = performance.now();
  const child = spawn(node, [...(step.nodeArgs ?? []), fileOf(step), ...(step.args ?? [])], {
    cwd: root,
    stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    shell: node.endsWith(".cmd"),
  });
  let said = "";
  child.stdout?.on("data", (text) => (said += text));
  child.stderr?.on("data", (text) => (said += text));

  const ended = new Promise((resolve) => {
    child.on("error", (error) => resolve({ code: 1, said: String(error) }));
    child.on("close", (code) => resolve({ code: code ?? 1, said }));
  });
  const done = ended.then((end) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    return { ...end, name: step.name, seconds };
  });
  return { done, stop: () => child.kill() };
}

/** One line for a step, and its words when it failed. */
export function printStep({ name, seconds, code, said }) {
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
  if (code !== 0 && said) console.log(said);
}

/** A step names a file of ours, or the command of an installed package. */
function fileOf({ file, package: name, bin }) {
  if (file) return path.join(root, file);
  const folder = path.join(root, "node_modules", name);
  const { bin: bins } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return path.join(folder, typeof bins === "string" ? bins : bins[bin]);
}
