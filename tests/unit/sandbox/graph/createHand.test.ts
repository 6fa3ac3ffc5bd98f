import type { HandChange } from "#sandbox/graph/handChange.ts";
import { noteColumns } from "#sandbox/graph/noteColumns.ts";
import { samplePeople, sampleSites, sampleTeams, sampleTenant } from "#sandbox/seed.ts";

import { type Emulated, emulated } from "./emulated.ts";

const siteId = sampleSites.ward7.id;
const keyColumn = { indexed: true, unique: true };
let sandbox: Emulated;
let listId: string;

beforeEach(() => {
  sandbox = emulated();
  listId = sandbox.emulator.fill(siteId, {
    displayName: "LearningNotes",
    columns: noteColumns,
    items: [note("one", "Waiting"), note("two", "Checked")],
  });
});

afterEach(() => {
  sandbox.emulator.close();
});

it("lets a second note with the same key in, once the key is no longer unique", () => {
  byHand({ change: "remove-unique-key" });
  byHand({ change: "doubled-key" });

  expect(column("LnKey")).toMatchObject({ indexed: true, unique: false });
  expect(keys()).toEqual(["one", "two", "two"]);
});

it("keeps the key unique while a note stands there twice, and takes it when one is gone", async () => {
  byHand({ change: "remove-unique-key" });
  byHand({ change: "doubled-key" });

  const refused = await makeUnique();
  await sandbox.send("DELETE", `/sites/${siteId}/lists/${listId}/items/3`);
  const taken = await makeUnique();

  expect([refused.status, taken.status]).toEqual([400, 200]);
  expect(column("LnKey")).toMatchObject(keyColumn);
});

it("takes a column away with everything in it", () => {
  byHand({ change: "remove-column", column: "LnState" });

  expect(column("LnState")).toBeUndefined();
  expect(sandbox.emulator.items(listId)[0]?.fields).not.toHaveProperty("LnState");
});

it.each([
  ["the month", undefined, "LnPeriod"],
  ["a column that is named", "LnState", "LnState"],
])("takes the index from %s", (_which, named, lost) => {
  byHand({ change: "remove-index", ...(named === undefined ? {} : { column: named }) });

  expect(column(lost)).toMatchObject({ indexed: false });
});

it("hides notes behind a filtered view until the filter is cleared", async () => {
  byHand({ change: "filter-default-view" });
  const filtered = await countListed();
  byHand({ change: "clear-default-view" });

  expect(filtered).toBe(1);
  await expect(countListed()).resolves.toBe(2);
});

it("deletes the list", () => {
  byHand({ change: "delete-list" });

  expect(sandbox.emulator.lists(siteId)).toEqual([]);
});

it("renames the list, whose name and id stay, and takes the old title back", () => {
  byHand({ change: "rename-list" });
  const renamed = sandbox.emulator.lists(siteId);
  byHand({ change: "rename-list-back" });

  expect(renamed).toEqual([{ id: listId, name: "LearningNotes", displayName: "Team lessons" }]);
  expect(sandbox.emulator.lists(siteId)).toMatchObject([{ displayName: "LearningNotes" }]);
});

it("still finds a renamed list to change, until there is another of the old title", async () => {
  byHand({ change: "rename-list", title: "What we learned" });
  byHand({ change: "remove-index" });
  const { body } = await sandbox.send("POST", `/sites/${siteId}/lists`, newList);
  byHand({ change: "delete-list" });

  expect(column("LnPeriod")).toMatchObject({ indexed: false });
  expect(body["name"]).toBe("LearningNotes1");
  expect(sandbox.emulator.lists(siteId)).toMatchObject([{ displayName: "What we learned" }]);
});

it("lets nobody write to a locked site until it is unlocked", async () => {
  const create = () =>
    sandbox.send("POST", `/sites/${siteId}/lists/${listId}/items`, { fields: { LnKey: "three" } });

  byHand({ change: "lock-site" });
  const refused = await create();
  byHand({ change: "unlock-site" });
  const kept = await create();

  expect([refused.status, kept.status]).toEqual([423, 201]);
});

it("makes a channel's site once its files are opened", async () => {
  const [, handover] = sampleTeams.ward7.channels;
  const channels = [{ ...handover, provisioned: false }];
  const teams = [{ ...sampleTeams.ward7, channels }];
  const { emulator, send } = emulated({ tenant: { ...sampleTenant, teams } });
  const path = `/teams/${sampleTeams.ward7.groupId}/channels/${handover.id}/filesFolder`;

  const before = await send("GET", path);
  emulator.byHand(handover.siteId, { change: "open-files" });
  const after = await send("GET", path);

  expect([before.status, after.status]).toEqual([404, 200]);
  emulator.close();
});

it.each([
  ["a second note while the key is unique", { change: "doubled-key" }, /key is unique/],
  ["to take a column away that has no name", { change: "remove-column" }, /Name it/],
  [
    "a column that is not there",
    { change: "remove-index", column: "Nothing" },
    /no column Nothing/,
  ],
  ["to take back a name that was never changed", { change: "rename-list-back" }, /was renamed/],
] as const)("refuses %s", (_what, change, words) => {
  expect(() => {
    byHand(change);
  }).toThrow(words);
});

it("refuses to change a list that is not there", () => {
  expect(() => {
    sandbox.emulator.byHand(sampleSites.nights.id, { change: "delete-list" });
  }).toThrow("There is no list of learning notes in this site.");
});

const newList = { displayName: "LearningNotes", list: { template: "genericList" } };

const note = (key: string, state: string) => ({
  fields: { Title: "Sample", LnKey: key, LnPeriod: "2026-11", LnState: state },
  createdAt: "2026-11-22T10:00:00Z",
  personId: samplePeople.ben.id,
});

function byHand(change: HandChange): void {
  sandbox.emulator.byHand(siteId, change);
}

const column = (wanted: string) =>
  sandbox.emulator.columns(listId).find(({ name }) => name === wanted);

const keys = () => sandbox.emulator.items(listId).map(({ fields }) => fields["LnKey"]);

async function countListed(): Promise<number> {
  const { body } = await sandbox.send("GET", `/sites/${siteId}/lists/${listId}/items`);
  return (body["value"] as readonly unknown[]).length;
}

async function makeUnique() {
  const path = `/sites/${siteId}/lists/${listId}/columns`;
  const { body } = await sandbox.send("GET", path);
  const all = body["value"] as readonly { readonly id: string; readonly name: string }[];
  const id = all.find(({ name }) => name === "LnKey")?.id ?? "";
  return sandbox.send("PATCH", `${path}/${id}`, { indexed: true, enforceUniqueValues: true });
}
