import type { Wire } from "#tests/support/graphOverEmulator.ts";
import { usesPlan } from "#graph/setup/usesPlan.ts";
import { noteColumns } from "#graph/notes/columns.ts";
import type { Graph, GraphCall } from "#graph/client/Graph.ts";
import { createSetUpRepository } from "#graph/setup/createSetUpRepository.ts";
import fc from "fast-check";

import { keyOf, sampleNote } from "../notes/sampleNote.ts";
import { destinations } from "../notes/teamWorld.ts";
import { missingFrom, setUpWorld, type SetUpWorld, stateOf } from "./setUpWorld.ts";

let world: SetUpWorld;

beforeEach(() => {
  world = setUpWorld();
});

afterEach(() => world.close());

const { to, siteId } = destinations.standard;
const inAClick = { mayAsk: true };

const remove = (itemId: string): Promise<Response> =>
  world.emulator.fetch(
    new Request(
      `https://graph.microsoft.com/v1.0/sites/${siteId}/lists/LearningNotes/items/${itemId}`,
      { method: "DELETE", headers: { Authorization: "Bearer asha Sites.ReadWrite.All" } },
    ),
  );

function expectWhole(name: string, columns: typeof usesPlan.columns): void {
  const lists = world.listed(name);
  expect(lists).toHaveLength(1);
  const found = world.emulator.columns(lists[0]!);
  for (const { name: column, indexed = false, unique = false } of columns) {
    expect(found.filter((one) => one.name === column)).toEqual([
      expect.objectContaining({ indexed, unique }),
    ]);
  }
}

it("makes both lists whole in one click and few requests, and finds nothing missing", async () => {
  const outcome = await world.device("asha").listSetUp.setUp(to);

  expect(outcome.outcome).toBe("done");
  expect(missingFrom(outcome.health)).toEqual([]);
  expect(world.requests().length).toBeLessThanOrEqual(9);
  expectWhole("LearningNotes", noteColumns);
  expectWhole(usesPlan.listName, usesPlan.columns);
});

it("asks for all that it takes in its first question, so one consent window is enough", async () => {
  const { graph, memory } = world.device("asha", { agreed: [] });
  const asked: string[] = [];
  const note = (call: GraphCall): GraphCall => {
    if (call.mayAsk) asked.push(call.scopes.join(" "));
    return call;
  };
  const listening: Graph = {
    get: (path, call) => graph.get(path, note(call)),
    post: (path, body, call) => graph.post(path, body, note(call)),
    patch: (path, body, call) => graph.patch(path, body, note(call)),
    delete: (path, call) => graph.delete(path, note(call)),
  };

  const outcome = await createSetUpRepository({ graph: listening, memory }).setUp(to);

  expect(outcome.outcome).toBe("done");
  expect([...new Set(asked)]).toEqual(["Sites.ReadWrite.All Sites.Manage.All"]);
});

it("puts back a key that somebody took the uniqueness from, and a column and an index besides", async () => {
  world.leaveList((name) => {
    if (name === "LnSource") return "left out";
    if (name === "LnState") return { indexed: false };
    return name === "LnKey" ? { enforceUniqueValues: false } : {};
  });

  const outcome = await world.device("asha").listSetUp.setUp(to);

  expect(outcome.outcome).toBe("done");
  expect(missingFrom(outcome.health)).toEqual([]);
  expectWhole("LearningNotes", noteColumns);
});

it("stops this device from relying on a key that is not unique any more, until it is repaired", async () => {
  const ben = world.device("ben");
  await world.device("asha").listSetUp.setUp(to);
  await ben.notes.save(sampleNote(), to, inAClick);
  world.emulator.byHand(siteId, { change: "remove-unique-key" });

  const health = await ben.listSetUp.check(to);
  const meanwhile = await ben.notes.save(sampleNote({ key: keyOf(2) }), to, inAClick);
  await world.device("asha").listSetUp.setUp(to);
  const afterwards = await ben.notes.save(sampleNote({ key: keyOf(2) }), to, inAClick);

  expect(missingFrom(health)).toEqual(["unique-key"]);
  expect(meanwhile).toEqual({ outcome: "refused", why: "list-unsafe" });
  expect(afterwards.outcome).toBe("saved");
  expect(world.itemsIn(siteId)).toHaveLength(2);
});

it("says that two notes hold the same key, makes and mends the rest, and mends the key once one is gone", async () => {
  const asha = world.device("asha");
  await asha.notes.save(sampleNote(), to, inAClick);
  world.emulator.byHand(siteId, { change: "remove-unique-key" });
  world.emulator.byHand(siteId, { change: "doubled-key" });
  world.emulator.byHand(siteId, { change: "remove-column", column: "LnSource" });

  const doubled = await asha.listSetUp.setUp(to);
  await remove("2");
  const mended = await asha.listSetUp.setUp(to);

  expect(doubled).toMatchObject({ outcome: "not-done", why: "doubled-keys" });
  expect(missingFrom(doubled.health)).toEqual(["unique-key"]);
  expect(mended.outcome).toBe("done");
});

it("makes nothing when the person says no, and says what is missing all the same", async () => {
  const outcome = await world.device("ben", { whenAsked: "refuses" }).listSetUp.setUp(to);

  expect(outcome).toMatchObject({ outcome: "not-done", why: "consent-refused" });
  expect(missingFrom(outcome.health)).toEqual(["list", "uses-list"]);
  expect(world.listed("LearningNotes")).toEqual([]);
});

it("says that this person may not make lists", async () => {
  world.emulator.weather.set({ method: "POST", path: "/sites", kind: "forbidden" });

  const outcome = await world.device("ben").listSetUp.setUp(to);

  expect(outcome).toMatchObject({ outcome: "not-done", why: "not-allowed" });
  expect(missingFrom(outcome.health)).toEqual(["list", "uses-list"]);
});

it("says that a channel's own site is not made yet", async () => {
  const noFiles = { ...destinations.private.to, channelId: "19:gone@thread.tacv2" };

  const outcome = await world.device("asha").listSetUp.setUp(noFiles);

  expect(outcome).toMatchObject({ outcome: "not-done", why: "files-not-ready" });
  expect(stateOf(outcome.health, "site")).toMatchObject({ fault: "files-not-ready" });
});

it("goes on where it was when the connection broke midway", async () => {
  let isCut = false;
  const wrap =
    (send: Wire): Wire =>
    (request) => {
      isCut ||= request.method === "POST" && world.listed("LearningNotes").length > 0;
      return isCut ? Promise.reject(new TypeError("Failed to fetch")) : send(request);
    };
  const broken = await world.device("asha", { wrap }).listSetUp.setUp(to);

  const outcome = await world.device("asha").listSetUp.setUp(to);

  expect(broken).toMatchObject({ outcome: "not-done", why: "offline" });
  expect(stateOf(broken.health, "site")).toMatchObject({ state: "unknown", fault: "offline" });
  expect(outcome.outcome).toBe("done");
  expectWhole("LearningNotes", noteColumns);
  expectWhole(usesPlan.listName, usesPlan.columns);
});

it("ends with one list of each, whole, in whatever order two browsers set them up", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.constantFrom("kept" as const, "dropped" as const),
      async (scheduler, inlineColumns) => {
        world.close();
        world = setUpWorld({ inlineColumns });
        const wrap = (send: Wire): Wire => scheduler.scheduleFunction(send);
        const people = [world.device("asha", { wrap }), world.device("ben", { wrap })];

        const outcomes = await scheduler.waitFor(
          Promise.all(people.map(({ listSetUp }) => listSetUp.setUp(to))),
        );

        expect(outcomes.map(({ outcome }) => outcome)).toEqual(["done", "done"]);
        expect(outcomes.flatMap(({ health }) => missingFrom(health))).toEqual([]);
        expectWhole("LearningNotes", noteColumns);
        expectWhole(usesPlan.listName, usesPlan.columns);
      },
    ),
    { numRuns: 15 },
  );
}, 120_000);
