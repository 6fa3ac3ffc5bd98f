// The first step of `npm start` and `npm test`. It uses no package, because there may be none yet.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const windows = process.platform === "win32";
const ownNode = `${root}node_modules/.bin/node${windows ? ".cmd" : ""}`;

/** Installs what is missing and finds the Node to go on with; ends the process with one sentence where it cannot. */
export async function prepare({ browser }) {
  if (!isAtLeast(process.versions.node, 20, 19)) {
    stop(`Technique Cards needs Node 20.19 or newer. This is Node ${process.versions.node}.`);
  }
  if (!isInstalled()) await install();
  const node = await findNode();
  if (browser) await haveChromium();
  return { node };
}

/** Runs a long step: one line that counts the seconds on a terminal, and the step's own words only when it fails. */
export async function runStep(label, command, args, options = {}) {
  const started = Date.now();
  const terminal = process.stderr.isTTY;
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  const line = () => process.stderr.write(`\r${label} … ${seconds()}`);
  if (!terminal) process.stderr.write(`${label} …\n`);
  const clock = terminal ? setInterval(line, 500) : undefined;
  const { code, output } = await run(command, args, options);
  clearInterval(clock);
  process.stderr.write(
    `${terminal ? "\r" : ""}${label}: ${code === 0 ? "done" : "failed"} after ${seconds()}\n`,
  );
  if (code !== 0) stop(`${output.trimEnd()}\n${label} failed. The lines above say why.`);
}

/** npm as a command and its first arguments, run by the Node that runs npm and not by one that npm may replace. */
export function npmCommand() {
  const { npm_execpath: npm, npm_node_execpath: host } = process.env;
  if (npm?.endsWith(".js")) return [host ?? process.execPath, npm];
  return [windows ? "npm.cmd" : "npm"];
}

function run(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      shell: windows && command.endsWith(".cmd"),
      ...options,
    });
    let output = "";
    child.stdout.on("data", (text) => (output += text));
    child.stderr.on("data", (text) => (output += text));
    child.on("error", (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** True when each package that the lock file asks for stands in `node_modules` in the same version. */
function isInstalled() {
  const wanted = findPackages("package-lock.json");
  const present = findPackages("node_modules/.package-lock.json");
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === "" || (optional && !present[place]) || present[place]?.version === version,
  );
}

function findPackages(file) {
  try {
    return JSON.parse(readFileSync(`${root}${file}`, "utf8")).packages;
  } catch {
    return undefined;
  }
}

async function install() {
  const [command, ...first] = npmCommand();
  await runStep("Installing packages (the first time takes a minute or two)", command, [
    ...first,
    "ci",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ]);
}

async function findNode() {
  for (const node of [ownNode, process.execPath]) {
    if (!existsSync(node)) continue;
    const { code, output } = await run(node, ["--version"], {});
    if (code === 0 && isAtLeast(output.trim().replace("v", ""), 24, 0)) return node;
  }
  return stop(
    "Technique Cards runs on Node 24, and npm has no copy of it for this kind of computer. Install Node 24 or newer, then try again.",
  );
}

async function haveChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return;
    stop(`CHROMIUM_PATH names ${named}, and there is no such file.`);
  }
  if (existsSync("/usr/bin/chromium")) return;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    stop("The browser tests need Chromium. Install it, or set CHROMIUM_PATH to where it is.");
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await runStep("Looking for Chromium", "apt-get", ["update", "-q"], { env });
  await runStep(
    "Installing Chromium (once)",
    "apt-get",
    ["install", "-y", "-q", "--no-install-recommends", "chromium"],
    { env },
  );
}

function isAtLeast(version, major, minor) {
  const [first = 0, second = 0] = version.split(".").map(Number);
  return first > major || (first === major && second >= minor);
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
