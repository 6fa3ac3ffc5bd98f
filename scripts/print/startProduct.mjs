import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const built = fileURLToPath(new URL("../../dist/extension/main.js", import.meta.url));
/** Nobody signs in to print, and the server asks for an id of each kind all the same. */
const nobody = "00000000-0000-4000-8000-000000000000";

/** The product as built, on loopback, for as long as it takes to print; it draws the codes as it does for everyone. */
export function startProduct(address) {
  const env = {
    PATH: process.env.PATH,
    SystemRoot: process.env.SystemRoot,
    PORT: "0",
    PUBLIC_ADDRESS: address,
    CLIENT_ID: nobody,
    TENANT_ID: nobody,
    TEAMS_APP_ID: nobody,
  };
  const child = spawn(process.execPath, [built], { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  return new Promise((resolve, reject) => {
    const hear = (text) => {
      said += text;
      const ready = /^ready (http:\/\/\S+)$/m.exec(said);
      if (ready) resolve({ origin: ready[1], stop: () => child.kill() });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", reject);
    child.on("exit", () => reject(new Error(said.trim())));
  });
}
