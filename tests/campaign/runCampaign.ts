import { createGraphEmulator } from "#sandbox/graph/createGraphEmulator.ts";
import { sampleTenant } from "#sandbox/seed.ts";

import { makeWeather, makeWeatherFair } from "./campaignWeather.ts";
import type { CampaignWorld } from "./CampaignWorld.ts";
import { createLedger, type Tally } from "./ledger.ts";
import { type Desk, type KnownNote, personAtTab } from "./personAtTab.ts";
import { createRandom } from "./random.ts";
import { campaignPlaces, type Seat, toCaller, toSeats } from "./seats.ts";
import { createWords } from "./writing.ts";
import { openSimulatedTab, type SimulatedTab } from "./simulatedTab.ts";
import { createSimulatedTime } from "./simulatedTime.ts";

export interface CampaignOptions {
  /** How many presses on Save, of new notes and of changes. */
  readonly saves: number;
  readonly seed: number;
  readonly without?: CampaignWorld["without"];
  /** Hears how far it is. */
  readonly onProgress?: (saves: number) => void;
  /** Hears everything that happens, in the order in which it does. */
  readonly onTrace?: (line: string) => void;
}

const begin = Date.parse("2026-11-22T08:00:00Z");

/** Several people save and change notes at several tabs in all weathers; then everybody is asked what they were told. */
export async function runCampaign(options: CampaignOptions): Promise<Tally> {
  const { saves, seed, without = new Set(), onProgress, onTrace } = options;
  const random = createRandom(seed);
  const time = createSimulatedTime(begin);
  let isCalm = false;
  const emulator = createGraphEmulator({
    tenant: sampleTenant,
    verify: (token) => Promise.resolve(toCaller(token)),
    baseUrl: "https://graph.microsoft.com",
    now: () => new Date(time.now()),
    versions: 1000,
    remembered: 10,
  });
  const world: CampaignWorld = {
    time,
    random,
    emulator,
    without,
    trace: (who, what) => onTrace?.(`${((time.now() - begin) / 1000).toFixed(2)} ${who}: ${what}`),
    mortality: () => (isCalm ? 0 : 1 / 500),
    // Now and then longer than the client waits; such a request arrives, and nobody hears the answer.
    delay: () =>
      isCalm || random.chance(0.985) ? random.between(0.02, 0.4) : random.between(20, 38),
    signInTrouble: () => (isCalm ? 0 : 0.01),
  };
  const ledger = createLedger(world);
  const known: KnownNote[] = [];
  const desk: Desk = { world, ledger, known, words: createWords() };
  const seats = toSeats(world);
  const tabs = new Map<Seat, SimulatedTab>();
  const bugs: string[] = [];

  function open(seat: Seat): SimulatedTab {
    const tab = openSimulatedTab(world, { ...seat, onSent: ledger.saved });
    tabs.set(seat, tab);
    return tab;
  }

  async function sit(seat: Seat): Promise<void> {
    while (!isCalm) {
      const tab = open(seat);
      // A dead tab waits for ever, so its person is not waited for.
      await Promise.race([work(tab).catch(hearBug(tab)), untilDead(tab)]);
      await time.sleep(random.between(1, 120));
    }
  }

  async function untilDead(tab: SimulatedTab): Promise<void> {
    while (tab.isAlive() && !isCalm) await time.sleep(5);
  }

  async function work(tab: SimulatedTab): Promise<void> {
    const person = personAtTab(desk, tab);
    while (tab.isAlive() && !isCalm) {
      await tab.sleep(random.between(1, 20));
      await person.doSomething();
      onProgress?.(ledger.count());
      if (ledger.count() >= saves) isCalm = true;
    }
  }

  const hearBug = (tab: SimulatedTab) => (error: unknown) => {
    if (tab.isAlive()) bugs.push(`a bug: ${error instanceof Error ? (error.stack ?? "") : ""}`);
  };

  /** Everybody opens the app once more, and answers what waits for an answer. */
  async function bringHome(): Promise<void> {
    const begun = time.now();
    const isLate = () => time.now() - begun > 6 * 60 * 60 * 1000;
    let atWork = seats.length;
    const finish = async (seat: Seat): Promise<void> => {
      const before = tabs.get(seat);
      await time.sleep(180);
      // What only lives in an open page is sent from there.
      for (const tab of [before, open(seat)].filter((one) => one?.isAlive() === true)) {
        const person = tab && personAtTab(desk, tab);
        while (person && person.waiting().length > 0 && !isLate()) {
          await person.attend();
          await person.sendNow();
          await time.sleep(30);
        }
      }
      atWork -= 1;
    };
    for (const seat of seats) void finish(seat);
    await time.runUntil(() => atWork === 0);
  }

  for (const seat of seats) void sit(seat);
  const maker = {
    world,
    ledger,
    devices: [...new Set(seats.map(({ device }) => device))],
    places: campaignPlaces,
    tabs: () => [...tabs.values()],
    isOver: () => isCalm,
  };
  void makeWeather(maker);
  await time.runUntil(() => isCalm);
  makeWeatherFair(maker);
  await bringHome();
  const tally = ledger.tally();
  emulator.close();
  return {
    ...tally,
    misreported: tally.misreported + bugs.length,
    faults: [...tally.faults, ...bugs],
  };
}
