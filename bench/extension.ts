import { toQuery } from "#tests/support/extension/activity.ts";
import { type Channel, sample, startChannel } from "#tests/support/extension/channel.ts";

import { type BuiltProcess, startBuiltProcess } from "./builtProcess.ts";
import { createAsker } from "./createAsker.ts";
import type { Row } from "./row.ts";
import { median, quantile } from "./statistics.ts";

const runs = 5;
const perSecond = 100;
const seconds = 30;
const early = 10_000;
const late = 100_000;
const abreast = 8;

/** Words as people type them, letter by letter, and some that fit nothing. */
const wishes = ["", "p", "pe", "peer", "debreif", "15 min, 6 people", "before", "coffee", "zzzz"];

/** The message extension of the built server: its first answer, its answers under load, and what it holds in memory after many. */
export async function measureExtension(): Promise<readonly Row[]> {
  const channel = await startChannel();
  try {
    const first = await measureStart(channel);
    const server = await start(channel);
    const ask = createAsker(
      server.origin,
      await channel.sign(),
      wishes.map((w) => toQuery(w)),
    );
    await askMany(ask, 500);
    const times = await askSteadily(ask);
    const rows = [...first, ...toTimeRows(times), ...(await measureMemory(server, ask))];
    ask.close();
    await server.stop();
    return rows;
  } finally {
    channel.close();
  }
}

const start = (channel: Channel): Promise<BuiltProcess> =>
  startBuiltProcess({
    BOT_ID: sample.botId,
    TENANT_ID: sample.tenantId,
    BOT_KEYS: channel.botKeys,
    SIGN_IN_KEYS: channel.signInKeys,
  });

async function measureStart(channel: Channel): Promise<readonly Row[]> {
  const starts: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    const server = await start(channel);
    const ask = createAsker(server.origin, await channel.sign(), [toQuery("peer")]);
    await ask(0);
    starts.push(performance.now() - begun);
    ask.close();
    await server.stop();
  }
  const value = Math.round(median(starts)) / 1000;
  const note = `median of ${String(runs)}, keys fetched on the way`;
  return [{ title: "message extension: start to first answer", value, unit: "s", budget: 1, note }];
}

type Ask = ReturnType<typeof createAsker>;

/** Each question leaves at its own time, whether or not those before it are answered: so do people's. */
async function askSteadily(ask: Ask): Promise<readonly number[]> {
  const begun = performance.now();
  const answers: Promise<number>[] = [];
  while (answers.length < perSecond * seconds) {
    const due = Math.floor(((performance.now() - begun) * perSecond) / 1000);
    while (answers.length < Math.min(due, perSecond * seconds)) answers.push(ask(answers.length));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return Promise.all(answers);
}

async function askMany(ask: Ask, count: number): Promise<void> {
  let sent = 0;
  const askOn = async () => {
    while (sent < count) await ask((sent += 1));
  };
  await Promise.all(Array.from({ length: abreast }, askOn));
}

const toTimeRows = (times: readonly number[]): readonly Row[] => {
  const note = `${String(times.length)} queries in ${String(seconds)} s, asked from the same machine`;
  const rowOf = (title: string, value: number, budget?: number): Row => ({
    title: `message extension, warm: ${title}`,
    value: Math.round(value * 10) / 10,
    unit: "ms",
    ...(budget === undefined ? {} : { budget }),
    note,
  });
  return [
    rowOf("p50 at 100 requests a second for 30 s", median(times)),
    rowOf("p99 at 100 requests a second for 30 s", quantile(times, 0.99), 50),
  ];
};

async function measureMemory(server: BuiltProcess, ask: Ask): Promise<readonly Row[]> {
  await askMany(ask, early);
  const before = server.findMegabytes();
  await askMany(ask, late - early);
  const after = server.findMegabytes();
  if (before === undefined || after === undefined) return [];
  const note = `resident; ${String(before)} MB after ${String(early)}`;
  const title = "message extension: memory after 100,000 queries";
  const growth = Math.round((after / before) * 100) / 100;
  return [
    { title, value: after, unit: "MB", budget: 150, note },
    {
      title: "message extension: memory after 100,000 queries (flat) beside 10,000",
      value: growth,
      unit: "×",
      budget: 1.1,
    },
  ];
}
