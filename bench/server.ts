import { startBuiltProcess } from "./builtProcess.ts";
import type { Row } from "./row.ts";
import { median } from "./statistics.ts";

const runs = 5;
const requests = 2_000;

/** The built server by itself: from nothing to a first page, and what it holds after a busy while. */
export async function measureServer(): Promise<readonly Row[]> {
  const starts: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    const server = await startBuiltProcess();
    await (await fetch(`${server.origin}/app/`)).text();
    starts.push(performance.now() - begun);
    await server.stop();
  }
  const memory = await measureMemory();
  return [
    {
      title: "server: start to first answer",
      value: Math.round(median(starts)) / 1000,
      unit: "s",
      budget: 1,
      note: `median of ${String(runs)}`,
    },
    ...(memory === undefined
      ? []
      : [
          {
            title: "server: memory at rest under load",
            value: memory,
            unit: "MB" as const,
            budget: 150,
            note: `resident, after ${String(requests)} pages`,
          },
        ]),
  ];
}

async function measureMemory(): Promise<number | undefined> {
  const server = await startBuiltProcess();
  for (let sent = 0; sent < requests; sent += 20) {
    const batch = Array.from({ length: 20 }, async () =>
      (await fetch(`${server.origin}/app/`)).text(),
    );
    await Promise.all(batch);
  }
  const memory = server.findMegabytes();
  await server.stop();
  return memory;
}
