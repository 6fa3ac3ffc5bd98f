import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { expect, test } from "@playwright/test";

import {
  adminPages,
  findBlocks,
  repository,
  type SandboxBlock,
} from "#tests/support/adminPages.ts";
import { startSandboxAtPort } from "#tests/support/sandboxAtPort.ts";

const run = promisify(execFile);
const pages = adminPages().filter(({ blocks }) => blocks.length > 0);

/** As a person pastes it: a shell in the repository's folder, which stops at the first command that fails. */
async function runBlock({ command: written }: SandboxBlock, port = 5300): Promise<string> {
  const command = written.replaceAll("localhost:5300", `localhost:${String(port)}`);
  const { stdout, stderr } = await run("bash", ["-euo", "pipefail", "-c", command], {
    cwd: repository,
    maxBuffer: 2 ** 24,
  });
  return `${stdout}${stderr}`;
}

test("Every command block in docs/admin/ marked sh sandbox is run by a test", async () => {
  test.setTimeout(120_000);
  expect(pages.length).toBeGreaterThan(2);
  const ran = new Map<string, string>();
  const sandbox = await startSandboxAtPort();

  for (const { file, blocks } of pages) {
    for (const block of blocks) {
      // A block that stands on two pages is one promise.
      const said = ran.get(block.command) ?? (await runBlock(block, sandbox.port));
      ran.set(block.command, said);
      for (const words of block.promised) {
        expect(said, `docs/admin/${file}, line ${String(block.line)}`).toContain(words);
      }
    }
  }
  await sandbox.close();
});

test("A command block that fails is noticed, and one in the midst of others too", async () => {
  const planted = findBlocks(
    "```sh sandbox\nnode -e 0\nnpm run no-such-script\n```\n\n```sh sandbox\nfalse\necho done\n```\n",
  );

  expect(planted).toHaveLength(2);
  for (const block of planted) await expect(runBlock(block)).rejects.toThrow("Command failed");
});
