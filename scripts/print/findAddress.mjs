import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseEnv } from "node:util";

/**
 * Where the QR codes lead, and who said so: the command, the environment, the copy that people use, or the sample copy. A request is
 * never asked: the page is printed from this machine, and this machine's name is on nobody's wall.
 */
export function findAddress(given, env) {
  const places = [
    ["--address", () => given],
    ["PUBLIC_ADDRESS", () => env.PUBLIC_ADDRESS],
    ["env/.env.prod", () => readAddress("prod")],
    ["env/.env.dev", () => readAddress("dev")],
  ];
  for (const [from, read] of places) {
    const address = read()?.replace(/\/$/, "");
    if (address) return { address, from, isSample: /\.(example|invalid|test)$/.test(address) };
  }
  return undefined;
}

function readAddress(name) {
  const file = fileURLToPath(new URL(`../../env/.env.${name}`, import.meta.url));
  return existsSync(file) ? parseEnv(readFileSync(file, "utf8")).PUBLIC_ADDRESS : undefined;
}
