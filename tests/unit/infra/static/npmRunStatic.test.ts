import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const repository = join(import.meta.dirname, "../../../..");
const folder = mkdtempSync(join(tmpdir(), "static-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What `npm run static` runs once everything is built. */
const run = (args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["infra/static/main.ts", ...args],
    { cwd: repository, env: { PATH: process.env["PATH"] }, encoding: "utf8", timeout: 60_000 },
  );
  return { status, said: `${stdout}${stderr}` };
};

it.each([
  [["--out", "somewhere"], "--env dev, --env staging or --env prod"],
  [["--env", "dev"], "--out folder"],
  [["--env", "dev", "--out", "x", "--no-bot"], "There is no --no-bot."],
  [["--env", "prod", "--out", "x"], "CLIENT_ID is missing"],
])(
  "npm run static refuses %j with a sentence, and writes nothing",
  (args, sentence) => {
    const { status, said } = run(args);

    expect(status).toBe(1);
    expect(said).toContain(sentence);
    expect(said).toContain("Nothing was written.");
  },
  60_000,
);

it("npm run static leaves a folder alone that holds somebody else's files", () => {
  writeFileSync(join(folder, "letter.txt"), "mine");

  const { status, said } = run(["--env", "dev", "--out", folder]);

  expect(status).toBe(1);
  expect(said).toContain("holds something else");
  expect(readdirSync(folder)).toEqual(["letter.txt"]);
}, 60_000);
