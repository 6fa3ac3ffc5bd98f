import { noReviewSettings } from "#domain/review/reviewSettings.ts";
import { samplePeople } from "#sandbox/seed.ts";
import { createMemory } from "#tests/support/createMemory.ts";

import { sampleNote } from "../notes/sampleNote.ts";
import { destinations, teamWorld, type TeamWorld } from "../notes/teamWorld.ts";

const { to, siteId } = destinations.standard;
let world: TeamWorld;
afterEach(() => world.close());

/** A ward with one note of Ben's and no settings yet. */
async function ward() {
  world = teamWorld();
  const asha = world.device("asha", { memory: createMemory() });
  await asha.notes.save(sampleNote(), to, { mayAsk: true });
  const found = await asha.notes.findPlace(to);
  if (found.found !== "ready") throw new Error("No list");
  return { asha: asha.review, ben: world.device("ben").review, place: found.place };
}

const settings = {
  reviewers: [{ id: samplePeople.ben.id, name: "Ben Sample" }],
  guestsMayWrite: true,
};
const others = { reviewers: [], guestsMayWrite: true };
const settingsItems = () => world.itemsIn(siteId).filter(({ LnKey }) => LnKey === "settings");

it("has none until somebody decides, and then whose they are by the server's stamp", async () => {
  const { asha, ben, place } = await ward();

  const before = await asha.settings(place);
  const outcome = await asha.saveSettings(place, settings);
  const after = await ben.settings(place);

  expect(before).toBeUndefined();
  expect(outcome).toEqual({ outcome: "saved" });
  expect(after).toMatchObject({
    settings,
    by: { id: samplePeople.asha.id, name: "Asha Sample" },
  });
  expect(settingsItems()).toHaveLength(1);
});

it("changes what was read, and names who changed it", async () => {
  const { asha, ben, place } = await ward();
  await asha.saveSettings(place, settings);
  const found = (await ben.settings(place))!;

  await ben.saveSettings(place, others, { found });

  expect(await asha.settings(place)).toMatchObject({
    settings: others,
    by: { name: "Ben Sample" },
  });
});

it.each(["read before", "none yet"])(
  "writes nothing over a colleague's settings: %s",
  async (what) => {
    const { asha, ben, place } = await ward();
    if (what === "read before") await asha.saveSettings(place, noReviewSettings);
    const found = await ben.settings(place);
    await asha.saveSettings(place, settings, found ? { found } : {});

    const outcome = await ben.saveSettings(place, others, found ? { found } : {});

    expect(outcome).toEqual({ outcome: "conflict" });
    expect((await asha.settings(place))?.settings).toEqual(settings);
  },
);

it.each(["drop-before-commit", "drop-after-commit", "504-after-commit", "429"] as const)(
  "saves them once in bad weather: %s",
  async (kind) => {
    const { asha, place } = await ward();
    world.emulator.weather.set({ method: "POST", path: "/sites", times: 1, kind, seconds: 1 });
    const first = await asha.saveSettings(place, settings);
    const found = (await asha.settings(place))!;
    world.emulator.weather.set({ method: "PATCH", path: "/sites", times: 1, kind, seconds: 1 });

    const second = await asha.saveSettings(place, others, { found });

    expect([first, second]).toEqual([{ outcome: "saved" }, { outcome: "saved" }]);
    expect(settingsItems()).toHaveLength(1);
    expect((await asha.settings(place))?.settings).toEqual(others);
  },
);

it("says so where this person may not write", async () => {
  const { asha, place } = await ward();
  world.emulator.weather.set({ method: "POST", path: "/sites", kind: "forbidden" });

  const outcome = await asha.saveSettings(place, settings);

  expect(outcome).toEqual({ outcome: "refused", why: "not-allowed" });
});

it.each(["by hand", "[]", '{"reviewers":"Ben"}'])(
  "decides nothing by what cannot be read: %s",
  async (text) => {
    const { asha, place } = await ward();
    await asha.saveSettings(place, settings);
    world.emulator.byHand(siteId, {
      change: "edit-note",
      key: "settings",
      field: "LnAnswers",
      text,
    });

    expect((await asha.settings(place))?.settings).toEqual(noReviewSettings);
  },
);
