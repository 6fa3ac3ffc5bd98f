import fc from "fast-check";

import type { Weather } from "#sandbox/graph/weather.ts";
import type { Wire } from "#tests/support/graphOverEmulator.ts";

import { changeWorld, getNote, offline, to, toEdit } from "./changeWorld.ts";

let here: Awaited<ReturnType<typeof changeWorld>>;
beforeEach(async () => {
  here = await changeWorld();
});
afterEach(() => {
  here.world.close();
});

it.each([
  ["the connection dropped after commit", "drop-after-commit"],
  ["504 after commit", "504-after-commit"],
  ["429", "429"],
  ["503", "503"],
  ["the connection dropped before commit", "drop-before-commit"],
  ["token expired", "token-expired"],
] as const)("one click, changed once: %s on the change", async (_, kind) => {
  const { ben, found } = here;
  here.world.emulator.weather.set({ method: "PATCH", path: "/sites", times: 1, kind, seconds: 2 });

  const outcome = await ben.change(toEdit(found, { learned: "Ask first." }), to);

  expect(outcome.outcome).toBe("saved");
  expect(here.fieldsOf()).toMatchObject({ LnLearned: "Ask first." });
  expect((await getNote(ben)).eTag).toMatch(/,2"$/);
});

it("waits on the device when nobody can be reached, and is the same change later", async () => {
  const { ben, found } = here;
  const edit = toEdit(found, { learned: "Ask first." });
  here.world.emulator.weather.set(offline);

  const stormy = await ben.change(edit, to);
  here.world.emulator.weather.clear();
  const clear = await ben.change({ ...edit, tried: [edit.mine] }, to);

  expect(stormy).toEqual({ outcome: "not-sent", why: "offline" });
  expect(clear.outcome).toBe("saved");
  expect(here.fieldsOf()).toMatchObject({ LnLearned: "Ask first." });
});

it("keeps nobody waiting who has no connection: a second try, and the change waits on the device", async () => {
  const { ben, found, world } = here;
  world.emulator.weather.set(offline);
  const before = world.clock.time;

  const outcome = await ben.change(toEdit(found, { learned: "Ask first." }), to);

  expect(outcome).toEqual({ outcome: "not-sent", why: "offline" });
  expect(world.clock.time - before).toBeLessThanOrEqual(3000);
});

it("says how long Microsoft 365 asked it to wait", async () => {
  const { ben, found } = here;
  const busy = { method: "PATCH", path: "/sites", kind: "429", seconds: 90 } as const;
  here.world.emulator.weather.set(busy);

  const outcome = await ben.change(toEdit(found, { learned: "Ask first." }), to);

  expect(outcome).toEqual({ outcome: "not-sent", why: "busy", retryAfter: 90 });
});

it("changes back what arrived unheard, when the person has changed their mind since", async () => {
  const { ben, found } = here;
  const edit = toEdit(found, { state: "Closed", reviewComment: "taken back" });
  const drop = { method: "PATCH", path: "/sites", times: 1, kind: "drop-after-commit" } as const;
  here.world.emulator.weather.set(drop);
  here.world.emulator.weather.set({ ...offline, times: 20 });
  await ben.change(edit, to);
  here.world.emulator.weather.clear();
  expect(here.fieldsOf()).toMatchObject({ LnState: "Closed" });

  const outcome = await ben.change({ ...edit, mine: found.note, tried: [edit.mine] }, to);

  expect(outcome).toMatchObject({ outcome: "saved", saved: { note: { state: "Waiting" } } });
  expect(here.fieldsOf()).toMatchObject({ LnState: "Waiting" });
  expect(here.fieldsOf()).not.toHaveProperty("LnReviewComment");
});

it("joins without a question where its words never arrived, however often others changed the note since", async () => {
  const { ben, asha, found } = here;
  const edit = toEdit(found, { learned: "Ask first." });
  here.world.emulator.weather.set(offline);
  await ben.change(edit, to);
  here.world.emulator.weather.clear();
  for (const happened of ["We met at nine.", "We met at ten."]) {
    await asha.change(toEdit(await getNote(asha), { happened }), to);
  }

  const outcome = await ben.change({ ...edit, tried: [edit.mine] }, to);

  expect(outcome.outcome).toBe("saved");
  expect(here.fieldsOf()).toMatchObject({ LnLearned: "Ask first.", LnHappened: "We met at ten." });
});

it("asks the person where their words may have arrived and been changed back by somebody else", async () => {
  const { ben, asha, found } = here;
  const edit = toEdit(found, { learned: "Ask first." });
  const drop = { method: "PATCH", path: "/sites", times: 1, kind: "drop-after-commit" } as const;
  here.world.emulator.weather.set(drop);
  here.world.emulator.weather.set({ ...offline, times: 20 });
  await ben.change(edit, to);
  here.world.emulator.weather.clear();
  const seen = await getNote(asha);
  await asha.change(toEdit(seen, { learned: found.note.learned }), to);

  const outcome = await ben.change({ ...edit, tried: [edit.mine] }, to);

  expect(outcome).toMatchObject({ outcome: "conflict", parts: ["learned"] });
});

it("believes no refusal when the same words had arrived before it", async () => {
  const { found } = here;
  let hasDropped = false;
  const wrap =
    (send: Wire): Wire =>
    async (request) => {
      const response = await send(request);
      if (request.method !== "PATCH" || hasDropped) return response;
      hasDropped = true;
      here.world.emulator.weather.set({
        method: "PATCH",
        path: "/sites",
        times: 1,
        kind: "forbidden",
      });
      throw new TypeError("connection dropped");
    };
  const { notes } = here.world.device("ben", { wrap });
  await getNote(notes);

  const outcome = await notes.change(toEdit(found, { learned: "Ask first." }), to);

  expect(outcome.outcome).toBe("saved");
  expect(here.fieldsOf()).toMatchObject({ LnLearned: "Ask first." });
});

const weather: fc.Arbitrary<Weather> = fc.record({
  method: fc.constantFrom("PATCH", "PATCH", "GET", "*"),
  path: fc.constantFrom("", "/sites"),
  times: fc.integer({ min: 1, max: 4 }),
  kind: fc.constantFrom(
    "429",
    "503",
    "504-after-commit",
    "drop-before-commit",
    "drop-after-commit",
    "offline",
    "forbidden",
    "token-expired",
  ),
  seconds: fc.constantFrom(1, 5, 30),
});

it("changes a note or says that it did not, whatever the weather, and is the same change later", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(weather, { minLength: 1, maxLength: 5 }), async (skies) => {
      const { world, ben, found, fieldsOf } = await changeWorld();
      const edit = toEdit(found, { learned: "Ask first." });
      for (const sky of skies) world.emulator.weather.set(sky);

      const stormy = await ben.change(edit, to);
      const kept = fieldsOf()?.["LnLearned"];
      world.emulator.weather.clear();
      const clear = await ben.change({ ...edit, tried: [edit.mine] }, to);

      const allowed: Readonly<Record<string, readonly string[]>> = {
        saved: ["Ask first."],
        refused: [found.note.learned],
        "not-sent": ["Ask first.", found.note.learned],
      };
      expect(allowed[stormy.outcome]).toContain(kept);
      expect(clear.outcome).toBe("saved");
      expect(fieldsOf()).toMatchObject({ LnLearned: "Ask first." });
      world.close();
    }),
    { numRuns: 60 },
  );
}, 120_000);
