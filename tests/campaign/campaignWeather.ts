import type { WeatherKind } from "#sandbox/graph/weather.ts";

import type { CampaignWorld, Place } from "./CampaignWorld.ts";
import type { Ledger } from "./ledger.ts";
import type { SimulatedDevice } from "./simulatedDevice.ts";
import type { SimulatedTab } from "./simulatedTab.ts";

/** Weather of every kind that Graph and the line to it know; `slow` and lists deleted by hand are made below. */
const kinds: readonly WeatherKind[] = [
  "429",
  "429",
  "503",
  "503-after-commit",
  "500",
  "502",
  "504-before-commit",
  "504-after-commit",
  "504-after-commit",
  "drop-before-commit",
  "drop-after-commit",
  "drop-after-commit",
  "forbidden",
  "token-expired",
  "claims-challenge",
  "insufficient-claims",
  "bad-request",
  "too-large",
  "threshold",
  "locked",
];

const year = 365 * 24 * 60 * 60 * 1000;

export interface WeatherMaker {
  readonly world: CampaignWorld;
  readonly ledger: Ledger;
  readonly devices: readonly SimulatedDevice[];
  readonly places: readonly Place[];
  readonly tabs: () => readonly SimulatedTab[];
  readonly isOver: () => boolean;
}

/** Goes wrong in every way, again and again, until it is over. */
export async function makeWeather(maker: WeatherMaker): Promise<void> {
  const { world, devices, isOver } = maker;
  const { random, time } = world;
  while (!isOver()) {
    await time.sleep(random.between(2, 25));
    if (isOver()) return;
    if (random.chance(0.06)) {
      // Every storm passes, and it is fair for a while.
      world.emulator.weather.clear();
      await time.sleep(random.between(20, 90));
      continue;
    }
    const device = random.pick(devices);
    const dice = random.next();
    if (dice < 0.6) makeGraphWeather(maker);
    else if (dice < 0.75) void beOffline(maker, device);
    else if (dice < 0.87) void spoilStorage(maker, device);
    else if (dice < 0.93) device.clockError = random.pick([0, 0, year, -year, 3_600_000, -90_000]);
    else if (dice < 0.99) void changeSite(maker);
    else if (random.chance(0.4)) deleteList(maker);
  }
}

/** Everything is as it should be, from now on. */
export function makeWeatherFair({ world: { emulator }, devices, places }: WeatherMaker): void {
  emulator.weather.clear();
  for (const { siteId, to } of places) {
    emulator.setArchived(to.groupId, false);
    tryByHand(() => emulator.byHand(siteId, { change: "unlock-site" }));
    tryByHand(() => emulator.byHand(siteId, { change: "rename-list-back" }));
  }
  for (const device of devices) {
    Object.assign(device, { isOnline: true, mood: "fine", clockError: 0 });
  }
}

function makeGraphWeather({ world: { random, emulator } }: WeatherMaker): void {
  emulator.weather.set({
    method: random.pick(["POST", "POST", "PATCH", "PATCH", "GET", "DELETE", "*"]),
    path: random.pick(["/sites", "/sites", ""]),
    times: Math.floor(random.between(1, 5)),
    kind: random.pick(kinds),
    seconds: random.pick([0.4, 1, 2.128, 8, 45, 130]),
  });
}

async function beOffline({ world, tabs }: WeatherMaker, device: SimulatedDevice): Promise<void> {
  const { time, random } = world;
  device.isOnline = false;
  await time.sleep(random.between(5, 240));
  device.isOnline = true;
  for (const tab of tabs()) if (tab.device === device) tab.wake("online");
}

async function spoilStorage({ world }: WeatherMaker, device: SimulatedDevice): Promise<void> {
  const { time, random } = world;
  device.mood = random.pick(["full", "full", "forbidden"]);
  await time.sleep(random.between(5, 90));
  device.mood = "fine";
}

/** What owners do in SharePoint and Teams, and undo again. */
async function changeSite({ world, places, isOver }: WeatherMaker): Promise<void> {
  const { time, random, emulator } = world;
  const { siteId, to } = random.pick(places);
  if (emulator.lists(siteId).length === 0 || isOver()) return;
  const what = random.pick(["lock", "archive", "rename", "edit"] as const);
  if (what === "edit") {
    const field = random.pick(["LnHappened", "LnLearned", "LnReuse"]);
    tryByHand(() => emulator.byHand(siteId, { change: "edit-note", field, text: "By hand." }));
    return;
  }
  if (what === "lock") tryByHand(() => emulator.byHand(siteId, { change: "lock-site" }));
  if (what === "archive") emulator.setArchived(to.groupId, true);
  if (what === "rename") tryByHand(() => emulator.byHand(siteId, { change: "rename-list" }));
  await time.sleep(random.between(10, 120));
  if (what === "lock") tryByHand(() => emulator.byHand(siteId, { change: "unlock-site" }));
  if (what === "archive") emulator.setArchived(to.groupId, false);
  if (what === "rename") tryByHand(() => emulator.byHand(siteId, { change: "rename-list-back" }));
}

function deleteList({ world, ledger, places }: WeatherMaker): void {
  const { siteId } = world.random.pick(places);
  ledger.truth.sweep(siteId);
  tryByHand(() => world.emulator.byHand(siteId, { change: "delete-list" }));
}

/** What SharePoint would not offer just now is left. */
function tryByHand(change: () => void): void {
  try {
    change();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "HandRefusal") throw error;
  }
}
