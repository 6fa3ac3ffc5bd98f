import type { Weather } from "#sandbox/graph/weather.ts";
import type { Wire } from "#tests/support/graphOverEmulator.ts";
import fc from "fast-check";

import { keyOf, sampleNote } from "./sampleNote.ts";
import { destinations, teamWorld } from "./teamWorld.ts";

const weather: fc.Arbitrary<Weather> = fc.record({
  method: fc.constantFrom("POST", "POST", "GET", "PATCH", "*"),
  path: fc.constantFrom("", "/sites", "/groups", "/teams", "/drives"),
  times: fc.integer({ min: 1, max: 4 }),
  kind: fc.constantFrom(
    "429",
    "503",
    "504-after-commit",
    "drop-before-commit",
    "drop-after-commit",
    "offline",
    "forbidden",
    "list-deleted",
    "token-expired",
  ),
  seconds: fc.constantFrom(1, 5, 30),
});

const channel = fc.constantFrom(...Object.values(destinations));
const inAClick = { mayAsk: true };

it("keeps a note once or not at all, and says which, whatever the weather", async () => {
  await fc.assert(
    fc.asyncProperty(
      channel,
      fc.array(weather, { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      fc.constantFrom("kept" as const, "dropped" as const),
      fc.boolean(),
      async ({ to, siteId }, skies, isSetUp, inlineColumns, exposeRetryAfter) => {
        const world = teamWorld({ inlineColumns, exposeRetryAfter });
        const { notes } = world.device("ben");
        if (isSetUp) await notes.save(sampleNote({ key: keyOf(9) }), to, inAClick);
        const countKept = (): number =>
          world.itemsIn(siteId).filter(({ LnKey }) => LnKey === keyOf(1)).length;
        for (const sky of skies) world.emulator.weather.set(sky);

        const stormy = await notes.save(sampleNote(), to, inAClick);
        const keptInTheStorm = countKept();
        world.emulator.weather.clear();
        const clear = await notes.save(sampleNote(), to, inAClick);

        const allowed = { saved: [1], "not-sent": [0, 1], refused: [0] }[stormy.outcome];
        expect(allowed).toContain(keptInTheStorm);
        expect(clear.outcome).toBe("saved");
        expect(countKept()).toBe(1);
        expect(world.listsIn(siteId)).toHaveLength(1);
        world.close();
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);

it.each([
  ["the connection dropped after commit", "drop-after-commit"],
  ["504 after commit", "504-after-commit"],
  ["429", "429"],
  ["503", "503"],
  ["the connection dropped before commit", "drop-before-commit"],
] as const)("one click, one item, saved: %s on the create", async (_, kind) => {
  for (const exposeRetryAfter of [true, false]) {
    const world = teamWorld({ exposeRetryAfter });
    const { to, siteId } = destinations.standard;
    const { notes } = world.device("ben");
    await notes.save(sampleNote({ key: keyOf(9) }), to, inAClick);
    world.emulator.weather.set({ method: "POST", path: "/sites", times: 1, kind, seconds: 2 });

    const outcome = await notes.save(sampleNote(), to, inAClick);

    expect(outcome.outcome).toBe("saved");
    expect(world.itemsIn(siteId).map(({ LnKey }) => LnKey)).toEqual([keyOf(9), keyOf(1)]);
    world.close();
  }
});

it("keeps one item when the first create arrives only after the list was asked for it", async () => {
  const world = teamWorld();
  const { to, siteId } = destinations.standard;
  const late: Request[] = [];
  let isFirst = true;
  const wrap =
    (send: Wire): Wire =>
    async (request) => {
      const isCreate = request.method === "POST" && request.url.endsWith("/items");
      if (isCreate && isFirst) {
        isFirst = false;
        late.push(request);
        throw new TypeError("Failed to fetch");
      }
      const response = await send(request);
      const isReadBack = request.method === "GET" && request.url.includes("/items");
      if (isReadBack) await Promise.all(late.splice(0).map(send));
      return response;
    };

  const outcome = await world.device("ben", { wrap }).notes.save(sampleNote(), to, inAClick);

  expect(outcome.outcome).toBe("saved");
  expect(world.itemsIn(siteId)).toHaveLength(1);
  world.close();
});
