import { createGraphEmulator } from "#sandbox/graph/createGraphEmulator.ts";
import { samplePeople, sampleTenant } from "#sandbox/seed.ts";
import { destinations } from "#tests/unit/graph/notes/teamWorld.ts";

import { makeWeather } from "./campaignWeather.ts";
import type { Actor, CampaignWorld } from "./CampaignWorld.ts";
import { createLedger, type Tally } from "./ledger.ts";
import { type KnownNote, personAtTab } from "./personAtTab.ts";
import { createRandom } from "./random.ts";
import { createSimulatedDevice, type SimulatedDevice } from "./simulatedDevice.ts";
import { openSimulatedTab, type SimulatedTab } from "./simulatedTab.ts";
import { createSimulatedTime } from "./simulatedTime.ts";

export interface CampaignOptions {
  /** How many presses on Save, of new notes and of changes. */
  readonly saves: number;
  readonly seed: number;
  readonly without?: ReadonlySet<"read-back">;
  /** Hears how far it is. */
  readonly onProgress?: (saves: number) => void;
  /** Hears everything that happens, in the order in which it does. */
  readonly onTrace?: (line: string) => void;
}

interface Seat {
  readonly actor: Actor;
  readonly device: SimulatedDevice;
}

/** Several people save and change notes at several tabs in all weathers; then everybody is asked what they were told. */
export async function runCampaign(options: CampaignOptions): Promise<Tally> {
  const { saves, seed, without = new Set(), onProgress, onTrace } = options;
  const random = createRandom(seed);
  const begin = Date.parse("2026-11-22T08:00:00Z");
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
  const seats = toSeats(world);
  const tabs = new Map<Seat, SimulatedTab>();
  const bugs: string[] = [];

  const open = (seat: Seat): SimulatedTab => {
    const tab = openSimulatedTab(world, {
      ...seat,
      onSent: (from, entry) => {
        // Other words of the same note had arrived; these are on their way as a change of it.
        const isTakenOver =
          entry.kind === "new" &&
          from.services.outbox.find(from.person, `${entry.id}/edit`)?.at === entry.at;
        if (!isTakenOver) ledger.saved(from, entry);
      },
    });
    tabs.set(seat, tab);
    return tab;
  };

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
    const person = personAtTab({ world, ledger, known }, tab);
    while (tab.isAlive() && !isCalm) {
      await tab.sleep(random.between(1, 20));
      await person.attend();
      const dice = random.next();
      if (dice < 0.5) await person.writeNote();
      else if (dice < 0.88) await person.changeNote();
      else if (dice < 0.94) await person.sendNow();
      else if (dice < 0.96) person.dropOne();
      else if (dice < 0.97) await person.deleteNote();
      else tab.wake(random.pick(["visible", "signed-in"]));
      onProgress?.(ledger.count());
      if (ledger.count() >= saves) isCalm = true;
    }
  }

  const hearBug = (tab: SimulatedTab) => (error: unknown) => {
    if (tab.isAlive()) bugs.push(`a bug: ${error instanceof Error ? (error.stack ?? "") : ""}`);
  };

  for (const seat of seats) void sit(seat);
  const devices = [...new Set(seats.map(({ device }) => device))];
  const places = Object.values(destinations);
  void makeWeather({
    world,
    ledger,
    devices,
    places,
    tabs: () => [...tabs.values()],
    isOver: () => isCalm,
  });
  await time.runUntil(() => isCalm);

  emulator.weather.clear();
  for (const { siteId, to } of places) {
    emulator.setArchived(to.groupId, false);
    for (const change of ["unlock-site", "rename-list-back"] as const) {
      try {
        emulator.byHand(siteId, { change });
      } catch {
        // It was not locked, or not renamed.
      }
    }
  }
  for (const device of devices)
    Object.assign(device, { isOnline: true, mood: "fine", clockError: 0 });
  await bringHome();
  const tally = ledger.tally();
  emulator.close();
  return {
    ...tally,
    misreported: tally.misreported + bugs.length,
    faults: [...tally.faults, ...bugs],
  };

  /** Everybody closes what is open, opens the app once more, and answers what waits for an answer. */
  async function bringHome(): Promise<void> {
    const begun = time.now();
    const isLate = () => time.now() - begun > 6 * 60 * 60 * 1000;
    let atWork = seats.length;
    const finish = async (seat: Seat): Promise<void> => {
      const before = tabs.get(seat);
      await time.sleep(180);
      // What only lives in an open page is sent from there.
      for (const tab of [before, open(seat)]) {
        if (!tab?.isAlive()) continue;
        const person = personAtTab({ world, ledger, known }, tab);
        while (person.waiting().length > 0 && !isLate()) {
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
}

const { asha, ben, cara } = samplePeople;

/** Three people; one computer is used by two of them, and Asha and Ben have two tabs open on their own. */
function toSeats({ time, random }: CampaignWorld): readonly Seat[] {
  const { standard, private: handover, shared } = destinations;
  const actor = (
    name: string,
    { id, tenantId }: typeof asha | typeof ben | typeof cara,
    places: Actor["places"],
  ) => ({
    name,
    id,
    tenantId,
    places,
  });
  const people = {
    asha: actor("asha", asha, [standard, handover, shared]),
    ben: actor("ben", ben, [standard, handover, shared]),
    cara: actor("cara", cara, [standard]),
  };
  const [ward, phone, own, home] = ["ward", "phone", "own", "home"].map((name) =>
    createSimulatedDevice(name, time, random),
  ) as [SimulatedDevice, SimulatedDevice, SimulatedDevice, SimulatedDevice];
  return [
    { actor: people.asha, device: own },
    { actor: people.asha, device: own },
    { actor: people.asha, device: ward },
    { actor: people.ben, device: ward },
    { actor: people.ben, device: phone },
    { actor: people.ben, device: phone },
    { actor: people.cara, device: home },
  ];
}

function toCaller(token: string) {
  const [name = "", ...scopes] = token.split(" ");
  const person = Object.entries(samplePeople).find(([key]) => key === name)?.[1];
  if (!person) return undefined;
  const { id: personId, tenantId, displayName, userPrincipalName: email } = person;
  return { personId, tenantId, displayName, email, scopes };
}
