import { noteColumns } from "#graph/notes/columns.ts";
import { toColumnDefinition } from "#graph/notes/columnDefinition.ts";
import type { Need, NeedState, PlaceHealth } from "#graph/setup/SetUpRepository.ts";
import { usesPlan } from "#graph/setup/usesPlan.ts";

import { keyOf, sampleNote } from "../notes/sampleNote.ts";
import { destinations, teamWorld, type TeamWorld } from "../notes/teamWorld.ts";

let world: TeamWorld;

beforeEach(() => {
  world = teamWorld();
});

afterEach(() => world.close());

const { to, siteId } = destinations.standard;
const inAClick = { mayAsk: true };
const usesList = "LearningNoteUses";

const listed = (name: string): readonly string[] =>
  world.emulator
    .lists(siteId)
    .filter(({ displayName }) => displayName === name)
    .map(({ id }) => id);

const stateOf = ({ needs }: PlaceHealth, need: Need): NeedState | undefined =>
  needs.find((state) => state.need === need);

const missingFrom = ({ needs }: PlaceHealth) =>
  needs.filter(({ state }) => state === "missing").map(({ need }) => need);

/** The list as somebody left it. */
function leaveList(change: (name: string) => Readonly<Record<string, unknown>> | "left out") {
  const columns = noteColumns.flatMap((column) => {
    const changed = change(column.name);
    return changed === "left out" ? [] : [{ ...toColumnDefinition(column), ...changed }];
  });
  return world.emulator.fill(siteId, { displayName: "LearningNotes", columns, items: [] });
}

it("makes both lists whole in one click, and then finds nothing missing", async () => {
  const { listSetUp } = world.device("asha");

  const before = await listSetUp.check(to);
  const outcome = await listSetUp.setUp(to);

  expect(missingFrom(before)).toEqual(["list", "uses-list"]);
  expect(outcome.outcome).toBe("done");
  expect(missingFrom(outcome.health)).toEqual([]);
  expect([listed("LearningNotes"), listed(usesList)]).toEqual([
    [expect.any(String)],
    [expect.any(String)],
  ]);
  const columns = world.emulator.columns(listed(usesList)[0]!);
  for (const { name, indexed = false, unique = false } of usesPlan.columns) {
    expect(columns).toContainEqual(expect.objectContaining({ name, indexed, unique }));
  }
});

it("changes nothing by looking", async () => {
  const listId = leaveList((name) => (name === "LnSource" ? "left out" : {}));
  const before = world.emulator.columns(listId);

  await world
    .device("asha", { agreed: ["Sites.ReadWrite.All", "Sites.Manage.All"] })
    .listSetUp.check(to);

  expect(world.emulator.columns(listId)).toEqual(before);
  expect(listed(usesList)).toEqual([]);
});

it("names what somebody took away, by the names that SharePoint shows, and puts it back", async () => {
  leaveList((name) => {
    if (name === "LnSource") return "left out";
    if (name === "LnState") return { indexed: false };
    return name === "LnKey" ? { enforceUniqueValues: false } : {};
  });
  const { listSetUp } = world.device("asha");

  const health = await listSetUp.check(to);
  const mended = await listSetUp.setUp(to);

  expect(stateOf(health, "columns")).toMatchObject({ state: "missing", details: ["Came from"] });
  expect(stateOf(health, "indexes")).toMatchObject({ state: "missing", details: ["State"] });
  expect(stateOf(health, "unique-key")).toMatchObject({ state: "missing", details: ["Note key"] });
  expect(mended.outcome).toBe("done");
  expect(missingFrom(mended.health)).toEqual([]);
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
