import { spawn } from "node:child_process";

const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Shows an address in the person's own browser; where there is none, nothing happens. */
export function openBrowser(address: string): void {
  const [command = "xdg-open", ...args] = openers[process.platform] ?? [];
  const opener = spawn(command, [...args, address], { detached: true, stdio: "ignore" });
  opener.on("error", () => undefined);
  opener.unref();
}
