import { noteColumns } from "#graph/notes/columns.ts";
import { toColumnDefinition } from "#graph/notes/columnDefinition.ts";

import { keyOf, sampleNote } from "./sampleNote.ts";
import { destinations, teamWorld, type TeamWorld } from "./teamWorld.ts";

let world: TeamWorld;

afterEach(() => world.close());

const { to, siteId } = destinations.standard;
const inAClick = { mayAsk: true };
const listName = "LearningNotes";

/** The list as somebody left it. */
function fillList(change: (name: string) => Readonly<Record<string, unknown>> | "left out") {
  const columns = noteColumns.flatMap((column) => {
    const changed = change(column.name);
    return changed === "left out" ? [] : [{ ...toColumnDefinition(column), ...changed }];
  });
  return world.emulator.fill(siteId, { displayName: listName, columns, items: [] });
}

const unsoundColumns = (): readonly string[] =>
  noteColumns
    .filter(({ name, indexed = false, unique = false }) =>
      world.emulator
        .columns(world.listsIn(siteId)[0]!)
        .every(
          (found) => found.name !== name || found.indexed !== indexed || found.unique !== unique,
        ),
    )
    .map(({ name }) => name);

it("does not ask for more permission outside a click, and makes nothing", async () => {
  world = teamWorld();

  const outcome = await world.device("ben").notes.save(sampleNote(), to);

  expect(outcome).toEqual({ outcome: "not-sent", why: "not-set-up" });
  expect(world.listsIn(siteId)).toEqual([]);
});

it("keeps the words for later when the person says no to setting up", async () => {
  world = teamWorld();
  const ben = world.device("ben", { whenAsked: "refuses" });

  const refusedOnce = await ben.notes.save(sampleNote(), to, inAClick);
  await world.device("asha").notes.save(sampleNote({ key: keyOf(2) }), to, inAClick);
  const afterSetUp = await ben.notes.save(sampleNote(), to, inAClick);

  expect(refusedOnce).toEqual({ outcome: "not-sent", why: "not-set-up" });
  expect(afterSetUp.outcome).toBe("saved");
});

it("adds the columns one by one where a new list drops those named with it", async () => {
  world = teamWorld({ inlineColumns: "dropped" });

  const outcome = await world.device("ben").notes.save(sampleNote(), to, inAClick);

  expect(outcome.outcome).toBe("saved");
  expect(unsoundColumns()).toEqual([]);
});

const mayManage = { agreed: ["Sites.ReadWrite.All", "Sites.Manage.All"] } as const;
const notUnique = (name: string) => (name === "LnKey" ? { enforceUniqueValues: false } : {});

it("mends a key that is not unique in the click of somebody who agreed to managing lists before", async () => {
  world = teamWorld();
  fillList(notUnique);

  const outcome = await world.device("ben", mayManage).notes.save(sampleNote(), to, inAClick);

  expect(outcome.outcome).toBe("saved");
  expect(unsoundColumns()).toEqual([]);
});

it.each([
  ["this person never agreed to managing lists, and is not asked", inAClick, {}],
  ["a waiting note is sent without a click", { mayAsk: false }, mayManage],
])("refuses to save where the key is not unique and %s", async (_, click, agreed) => {
  world = teamWorld();
  const listId = fillList((name) =>
    name === "LnKey" ? { indexed: false, enforceUniqueValues: false } : {},
  );

  const outcome = await world.device("ben", agreed).notes.save(sampleNote(), to, click);

  expect(outcome).toEqual({ outcome: "refused", why: "list-unsafe" });
  expect(world.emulator.items(listId)).toEqual([]);
  expect(unsoundColumns()).toEqual(["LnKey"]);
});

it("leaves the key as an owner left it when somebody only reads, whatever they agreed to", async () => {
  world = teamWorld();
  fillList(notUnique);

  const found = await world.device("asha", mayManage).notes.findPlace(to);

  expect(found.found).toBe("ready");
  expect(unsoundColumns()).toEqual(["LnKey"]);
});

it("never leaves words out for which an old list has no column", async () => {
  world = teamWorld();
  fillList((name) => (name === "LnLearned" ? "left out" : {}));
  const ben = world.device("ben", { whenAsked: "refuses" });

  const withWords = await ben.notes.save(sampleNote(), to, inAClick);
  const without = await ben.notes.save(sampleNote({ key: keyOf(2), learned: "" }), to, inAClick);

  expect(withWords).toEqual({ outcome: "not-sent", why: "not-set-up" });
  expect(without.outcome).toBe("saved");
});

it("reads an old list that lacks columns, and completes it at the next save", async () => {
  world = teamWorld();
  fillList((name) => (name === "LnSource" || name === "LnTags" ? "left out" : {}));
  const { notes } = world.device("ben");

  const found = await notes.findPlace(to);
  const page = await notes.month(found.found === "ready" ? found.place : null!, "2026-11");
  const unsoundForReading = unsoundColumns();
  const outcome = await notes.save(sampleNote(), to, inAClick);

  expect(page.notes).toEqual([]);
  expect(unsoundForReading).toEqual(["LnTags", "LnSource"]);
  expect(outcome.outcome).toBe("saved");
  expect(unsoundColumns()).toEqual([]);
});

it("completes the list quietly for a reader who has agreed before", async () => {
  world = teamWorld();
  fillList((name) => (name === "LnSource" ? "left out" : {}));
  const agreed = ["Sites.ReadWrite.All", "Sites.Manage.All"] as const;

  await world.device("asha", { agreed }).notes.findPlace(to);

  expect(unsoundColumns()).toEqual([]);
});

it("says that nothing is there yet, and makes nothing for somebody who only reads", async () => {
  world = teamWorld();
  const agreed = ["Sites.ReadWrite.All", "Sites.Manage.All"] as const;

  const found = await world.device("asha", { agreed }).notes.findPlace(to);

  expect(found).toEqual({ found: "no-list", siteId });
  expect(world.listsIn(siteId)).toEqual([]);
});
