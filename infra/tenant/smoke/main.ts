// `npm run smoke`: asks a real organisation what no document tells about Microsoft Graph, and deletes what it made for that.
import { writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

import { createTokens } from "#infra/tenant/signIn/createTokens.ts";
import { SignInError } from "#infra/tenant/signIn/SignInError.ts";

import { type Arguments, readArguments } from "./readArguments.ts";
import { toTable } from "./report/toTable.ts";
import { runSmoke } from "./runSmoke.ts";
import { smokeWords } from "./smokeWords.ts";
import { waitForPerson } from "./waitForPerson.ts";

const asked = readArguments(process.argv.slice(2));
if (typeof asked === "string") stopWith([asked, smokeWords.usage]);

const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    if (!stopping.signal.aborted) say(smokeWords.stopping);
    stopping.abort();
  });
}

const { report, refusal, leftBehind } = await runSmoke({
  graph: asked.graph,
  places: asked.places,
  tokens: toTokens(asked),
  fetch: (request) => fetch(request),
  sleep,
  stop: stopping.signal,
  now: () => new Date(),
  say,
  givesNarrowTokens: asked.signIn.way === "token-file",
  ...(asked.byHand ? { letSomebody: (what: string) => waitForPerson(what, stopping.signal) } : {}),
});

if (report) {
  writeFileSync(asked.report, `${JSON.stringify({ ...report, leftBehind }, null, 2)}\n`);
  say(`${toTable(report.questions)}\n${smokeWords.written(asked.report)}`);
}
if (leftBehind.length > 0) {
  process.exitCode = 2;
  complain([...leftBehind.map(smokeWords.leftBehind), smokeWords.deleteByHand]);
} else if (report) say(smokeWords.tidied);
if (refusal !== undefined) {
  process.exitCode ??= 1;
  complain([refusal]);
}

function toTokens({ signIn, others }: Arguments) {
  try {
    const files = Object.entries(others).map(
      ([person, path]) => [person, createTokens({ way: "token-file", path })] as const,
    );
    return { admin: createTokens(signIn, { say }), ...Object.fromEntries(files) };
  } catch (error) {
    if (error instanceof SignInError) return stopWith([error.message]);
    throw error;
  }
}

/** A wait that is broken off is over, and whoever waited sees why. */
async function sleep(seconds: number, signal?: AbortSignal): Promise<void> {
  await setTimeout(seconds * 1000, undefined, signal ? { signal } : {}).catch(() => undefined);
}

function say(lines: string): void {
  process.stdout.write(`${lines}\n`);
}

function complain(lines: readonly string[]): void {
  process.stderr.write(`${lines.join("\n")}\n`);
}

function stopWith(lines: readonly string[]): never {
  complain(lines);
  process.exit(1);
}
