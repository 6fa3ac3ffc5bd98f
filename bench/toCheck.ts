import { type Browser, chromium, type Frame, type Page } from "@playwright/test";

import { startBuiltServer } from "#tests/support/builtServer.ts";
import { toLaunchOptions } from "#tests/support/chromium.ts";
import { startKeyServer } from "#tests/support/keyServer.ts";
import { createRealNames } from "#tests/support/realNames.ts";
import { createTenant, type Tenant } from "#tests/support/tenant.ts";
import { toHostAddress, type Visit } from "#tests/support/toHostAddress.ts";

import type { Row } from "./row.ts";
import { median } from "./statistics.ts";

const runs = 9;
/** Whatever else a page asks for, it asks within this many milliseconds. */
const settling = 500;

/** The rows of the list have such ids. */
const firstNote = '[id^="to-check-"]';

/** Three teams with an owner each, who looks at what waits in it. */
const teams = {
  small: { person: "asha", team: "ward7" },
  large: { person: "ben", team: "therapy" },
  backlog: { person: "cara", team: "nights" },
} as const satisfies Readonly<Record<string, Visit>>;

type TeamName = keyof typeof teams;

/** What one look cost. */
interface Look {
  readonly time: number;
  readonly megabytes: number;
  readonly calls: readonly string[];
  /** How many requests the first look of all took on this device. */
  readonly firstTime: number;
}

/** To check, with 20,000 notes and with 6,000 more that wait, beside 200 notes: turn by turn, each on a device of its own. */
export async function measureToCheck(): Promise<readonly Row[]> {
  const names = await createRealNames();
  const keyServer = await startKeyServer();
  const product = await startBuiltServer(keyServer);
  const tenant = await createTenant({ names, product, keys: keyServer.keys });
  const browser = await chromium.launch(toLaunchOptions(names.resolverRules));
  try {
    const seeding = seed(tenant);
    const looks: Record<TeamName, Look[]> = { small: [], large: [], backlog: [] };
    for (let run = 0; run <= runs; run += 1) {
      for (const name of turn(Object.keys(looks) as TeamName[], run)) {
        const look = await lookOnce(browser, tenant, teams[name]);
        // The first turn warms the browser and the server, and counts for none.
        if (run > 0) looks[name].push(look);
      }
    }
    return [
      seeding,
      ...toRows("20,000 notes", looks.large, looks.small),
      toRequests("20,000 notes", looks.large, 1),
      ...toRows("20,000 notes and a backlog of 6,000", looks.backlog, looks.small),
      toRequests("20,000 notes and a backlog of 6,000", looks.backlog),
    ];
  } finally {
    await browser.close();
    tenant.close();
    product.close();
    keyServer.close();
    await names.close();
  }
}

/** Each begins a turn as often as the others, so that none always follows the same one. */
const turn = (names: readonly TeamName[], by: number): readonly TeamName[] => {
  const first = by % names.length;
  return [...names.slice(first), ...names.slice(0, first)];
};

function seed(tenant: Tenant): Row {
  tenant.seedNotes(teams.small, { notes: 200 });
  const begun = performance.now();
  tenant.seedNotes(teams.large, { notes: 20_000 });
  const seconds = (performance.now() - begun) / 1000;
  tenant.seedNotes(teams.backlog, { notes: 20_000, backlog: true });
  return {
    title: "sandbox: seeding 20,000 notes",
    value: toHundredths(seconds),
    unit: "s",
    budget: 30,
    note: "in memory, with a second version of each note that was decided",
  };
}

/** On a device that has looked before: the person is signed in, and the part of the product that shows the page is not here yet. */
async function lookOnce(browser: Browser, tenant: Tenant, visit: Visit): Promise<Look> {
  const context = await browser.newContext();
  tenant.clearTraffic();
  const before = await context.newPage();
  await before.goto(toHostAddress({ ...visit, page: "notes/to-check" }));
  await (await findTab(before)).locator(firstNote).first().waitFor();
  const firstTime = tenant.traffic().length;
  await before.close();

  const page = await context.newPage();
  await page.goto(toHostAddress({ ...visit, page: "health" }));
  const tab = await findTab(page);
  await tab.getByRole("heading", { name: /^(Everything|Nothing is known)/ }).waitFor();
  tenant.clearTraffic();
  const time = await tab.evaluate(timeToFirstNote, firstNote);
  await page.waitForTimeout(settling);
  const calls = tenant.traffic().map(({ method, path }) => `${method} ${path.replace(/\?.*/, "")}`);
  const megabytes = await findMegabytes(page, tab);
  await context.close();
  return { time, megabytes, calls, firstTime };
}

async function findTab(page: Page): Promise<Frame> {
  const around = await page.waitForSelector('iframe[title="Technique Cards"]');
  const frame = await around.contentFrame();
  if (!frame) throw new Error("There is no tab");
  return frame;
}

/** In the page: from the press on a link to the paint of the first note that waits. */
async function timeToFirstNote(note: string): Promise<number> {
  const begun = performance.now();
  history.pushState(null, "", "/app/notes/to-check");
  while (!document.querySelector(note)) {
    if (performance.now() - begun > 30_000) throw new Error("No note that waits was shown");
    await new Promise(requestAnimationFrame);
  }
  await new Promise(requestAnimationFrame);
  return performance.now() - begun;
}

/** What the page's scripts hold when all that can go has gone. */
async function findMegabytes(page: Page, frame: Frame): Promise<number> {
  const session = await page.context().newCDPSession(frame);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize / 1_000_000;
}

function toRows(what: string, looks: readonly Look[], small: readonly Look[]): readonly Row[] {
  const [time, bare] = [toTime(looks), toTime(small)];
  const [held, less] = [toMemory(looks), toMemory(small)];
  return [
    {
      title: `To check with ${what} beside 200: first screen`,
      value: toHundredths(time / bare),
      unit: "×",
      budget: 1.2,
      note: `${String(Math.round(time))} ms beside ${String(Math.round(bare))} ms, median of ${String(runs)}`,
    },
    {
      title: `To check with ${what} beside 200: the browser's memory`,
      value: toHundredths(held / less),
      unit: "×",
      budget: 1.2,
      note: `${String(toHundredths(held))} MB beside ${String(toHundredths(less))} MB of script memory after a collection, median of ${String(runs)}`,
    },
  ];
}

const toTime = (looks: readonly Look[]): number => median(looks.map(({ time }) => time));
const toMemory = (looks: readonly Look[]): number =>
  median(looks.map(({ megabytes }) => megabytes));

function toRequests(what: string, looks: readonly Look[], budget?: number): Row {
  const { calls = [], firstTime = 0 } = looks.at(-1) ?? {};
  return {
    title: `requests: first screen of To check, ${what}`,
    value: Math.max(...looks.map((look) => look.calls.length)),
    unit: "requests",
    ...(budget === undefined ? {} : { budget }),
    note: `${calls.map(toShort).join(", ")}; ${String(firstTime)} the first time on a device`,
  };
}

const toShort = (call: string): string => call.replace(/^(\w+) .*\//, "$1 …/");

const toHundredths = (value: number): number => Math.round(value * 100) / 100;
