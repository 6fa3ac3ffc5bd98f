import { noteColumns } from "#graph/notes/columns.ts";

import { keyOf, sampleNote } from "./sampleNote.ts";
import { destinations, teamWorld, type TeamWorld } from "./teamWorld.ts";

let world: TeamWorld;

beforeEach(() => {
  world = teamWorld();
});

afterEach(() => world.close());

const inAClick = { mayAsk: true };

it.each(["standard", "private", "shared"] as const)(
  "saves first in at most six requests and then in exactly one: %s channel",
  async (kind) => {
    const { to, siteId } = destinations[kind];
    const { notes } = world.device("ben");

    const first = await notes.save(sampleNote(), to, inAClick);
    const forTheFirst = world.requests();
    const second = await notes.save(sampleNote({ key: keyOf(2) }), to, inAClick);
    const forTheSecond = world.requests();

    expect([first.outcome, second.outcome]).toEqual(["saved", "saved"]);
    expect(forTheFirst.length).toBeLessThanOrEqual(6);
    expect(forTheSecond).toHaveLength(1);
    expect(world.itemsIn(siteId)).toHaveLength(2);
  },
);

it("keeps every word in the column meant for it, and reads the same note back", async () => {
  const { to, siteId } = destinations.standard;
  const { notes } = world.device("ben");
  const note = sampleNote();

  const outcome = await notes.save(note, to, inAClick);

  const found = await notes.findPlace(to);
  const place = found.found === "ready" ? found.place : undefined;
  const saved = await notes.findByKey(place!, note.key);
  expect(saved).toMatchObject({ note, createdBy: "Ben Sample" });
  expect(outcome).toEqual({
    outcome: "saved",
    itemId: saved!.itemId,
    createdAt: saved!.createdAt,
    eTag: saved!.eTag,
  });
  expect(world.itemsIn(siteId)[0]).toMatchObject({
    Title: note.title,
    LnKey: note.key,
    LnHappened: note.happened,
    LnStage: "After",
    LnAnswers: '{"surprise":"The sample ran out."}',
  });
});

it("makes every column, with its index, before the first note", async () => {
  const { to, siteId } = destinations.standard;

  await world.device("ben").notes.save(sampleNote(), to, inAClick);

  const columns = world.emulator.columns(world.listsIn(siteId)[0]!);
  for (const { name, indexed = false, unique = false } of noteColumns) {
    expect(columns).toContainEqual(expect.objectContaining({ name, indexed, unique }));
  }
});

it("saves once when the same note is sent again, from another device and later", async () => {
  const { to, siteId } = destinations.standard;
  const first = await world.device("ben").notes.save(sampleNote(), to, inAClick);

  const again = await world.device("ben").notes.save(sampleNote(), to, inAClick);

  expect(again).toEqual(first);
  expect(world.itemsIn(siteId)).toHaveLength(1);
});

it("saves once when two pages send the same note in the same moment", async () => {
  const { to, siteId } = destinations.standard;
  const ben = world.device("ben");
  await ben.notes.save(sampleNote({ key: keyOf(9) }), to, inAClick);

  const outcomes = await Promise.all([
    ben.notes.save(sampleNote(), to),
    world.device("ben", { memory: ben.memory }).notes.save(sampleNote(), to),
  ]);

  expect(outcomes.map(({ outcome }) => outcome)).toEqual(["saved", "saved"]);
  expect(world.itemsIn(siteId)).toHaveLength(2);
});

it("puts the month right when the note reached the list in another month than it was sent", async () => {
  const { to, siteId } = destinations.standard;
  const { notes } = world.device("ben");

  await notes.save(sampleNote({ period: "2026-10" }), to, inAClick);

  expect(world.itemsIn(siteId)).toEqual([expect.objectContaining({ LnPeriod: "2026-11" })]);
});

it("finds the list anew, once, when it was deleted since the last save", async () => {
  const { to, siteId } = destinations.standard;
  const { notes } = world.device("ben");
  await notes.save(sampleNote(), to, inAClick);
  world.emulator.weather.set({ method: "POST", path: "/sites", times: 1, kind: "list-deleted" });

  const outcome = await notes.save(sampleNote({ key: keyOf(2) }), to, inAClick);

  expect(outcome.outcome).toBe("saved");
  expect(world.itemsIn(siteId).filter(({ LnKey }) => LnKey === keyOf(2))).toHaveLength(1);
});

it("tells a person who may not read the site that it is refused, and sets nothing up", async () => {
  const { to, siteId } = destinations.private;

  const outcome = await world.device("cara").notes.save(sampleNote(), to, inAClick);

  expect(outcome).toMatchObject({ outcome: "refused" });
  expect(world.listsIn(siteId)).toEqual([]);
});

it("says that the team is not there", async () => {
  const gone = { ...destinations.standard.to, groupId: "00000000-0000-4000-8000-000000000000" };

  const outcome = await world.device("ben").notes.save(sampleNote(), gone, inAClick);

  expect(outcome).toEqual({ outcome: "refused", why: "team-not-found" });
});

it("waits as long as Graph asks and then sends the same note", async () => {
  const { to, siteId } = destinations.standard;
  const { notes } = world.device("ben");
  await notes.save(sampleNote(), to, inAClick);
  const before = world.clock.time;
  world.emulator.weather.set({ method: "POST", path: "/sites", times: 1, kind: "429", seconds: 7 });

  const outcome = await notes.save(sampleNote({ key: keyOf(2) }), to);

  expect(outcome.outcome).toBe("saved");
  expect(world.clock.time - before).toBe(7000);
  expect(world.itemsIn(siteId)).toHaveLength(2);
});

it("gives the words back to the device when Graph stays busy, after about a minute", async () => {
  const { to, siteId } = destinations.standard;
  const { notes } = world.device("ben");
  await notes.save(sampleNote(), to, inAClick);
  const before = world.clock.time;
  world.emulator.weather.set({ method: "POST", path: "/sites", kind: "503", seconds: 25 });

  const outcome = await notes.save(sampleNote({ key: keyOf(2) }), to);

  expect(outcome).toEqual({ outcome: "not-sent", why: "busy", retryAfter: 25 });
  expect(world.clock.time - before).toBeLessThanOrEqual(60_000);
  expect(world.itemsIn(siteId)).toHaveLength(1);
});

it("creates five times at most in one click", async () => {
  const { to } = destinations.standard;
  const { notes } = world.device("ben");
  await notes.save(sampleNote(), to, inAClick);
  world.requests();
  world.emulator.weather.set({ method: "POST", path: "/sites", kind: "drop-before-commit" });

  const outcome = await notes.save(sampleNote({ key: keyOf(2) }), to);

  expect(outcome).toEqual({ outcome: "not-sent", why: "offline" });
  expect(world.requests().filter((request) => request.startsWith("POST"))).toHaveLength(5);
});
