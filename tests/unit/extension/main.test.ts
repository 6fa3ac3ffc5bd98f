import { spawnSync } from "node:child_process";

it("a server that lacks a setting says which, opens no port and ends", () => {
  const env = { PATH: process.env["PATH"], CLIENT_ID: "secret-looking value" };

  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/extension/main.ts"], {
    env,
    encoding: "utf8",
    timeout: 30_000,
  });

  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toContain("The server did not start.");
  expect(stderr).toContain("TENANT_ID is missing.");
  expect(stderr).not.toContain("secret-looking value");
});
