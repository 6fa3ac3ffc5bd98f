import type { HandChange } from "#sandbox/graph/handChange.ts";
import { noteColumns } from "#sandbox/graph/noteColumns.ts";
import { samplePeople, sampleSites } from "#sandbox/seed.ts";

import { type Emulated, emulated } from "./emulated.ts";

const siteId = sampleSites.ward7.id;
const { asha, ben, cara } = samplePeople;
let sandbox: Emulated;
let listId: string;

beforeEach(() => {
  sandbox = emulated();
  listId = sandbox.emulator.fill(siteId, {
    displayName: "LearningNotes",
    columns: noteColumns,
    items: [toItem({ LnKey: "one" }), toItem({ LnKey: "two" }), toItem({ Title: "No note" })],
  });
});

afterEach(() => {
  sandbox.emulator.close();
});

it("changes the newest note as somebody else, so that an eTag from before no longer fits", async () => {
  const path = `/sites/${siteId}/lists/${listId}/items/2`;
  const before = await sandbox.send("GET", path);

  byHand({ change: "edit-note", field: "LnHappened", text: "By hand." });

  const after = await sandbox.send("GET", path);
  expect(note("two")).toMatchObject({
    version: 2,
    createdBy: ben.id,
    lastModifiedBy: asha.id,
    fields: { LnKey: "two", LnHappened: "By hand." },
  });
  expect(after.body["eTag"]).not.toBe(before.body["eTag"]);
});

it("lets a third person follow the second, and anybody who is named", () => {
  const edit = { change: "edit-note", field: "LnHappened", text: "By hand." } as const;

  byHand(edit);
  byHand(edit);
  const third = note("two")?.lastModifiedBy;
  byHand({ ...edit, person: ben.id });

  expect([third, note("two")?.lastModifiedBy]).toEqual([cara.id, ben.id]);
});

it("writes several fields of the note with a key in one version, as the person named", () => {
  const fields = { LnState: "Checked", LnReviewComment: "By hand." };

  byHand({ change: "edit-note", key: "one", fields, person: cara.id });

  expect(note("one")).toMatchObject({ version: 2, lastModifiedBy: cara.id, fields });
  expect(note("two")).toMatchObject({ version: 1 });
});

it("adds an item with exactly the fields that are named", () => {
  const fields = { LnKey: "settings", LnPeriod: "settings", LnAnswers: "{}" };

  byHand({ change: "add-note", fields, person: ben.id });

  expect(note("settings")).toMatchObject({ createdBy: ben.id, version: 1 });
  expect(note("settings")?.fields).toEqual(fields);
});

it("deletes the note with a key", () => {
  byHand({ change: "delete-note", key: "one" });

  expect([note("one"), note("two")]).toEqual([undefined, expect.anything()]);
});

it("clears a field with an empty text", () => {
  byHand({ change: "edit-note", field: "Title", text: "" });

  expect(note("two")?.fields).toEqual({ LnKey: "two" });
});

it("deletes the newest note, then the one before it, and never what is no note", () => {
  byHand({ change: "delete-note" });
  byHand({ change: "delete-note" });

  expect(() => {
    byHand({ change: "delete-note" });
  }).toThrow("There is no note with a key in the list.");
  expect(sandbox.emulator.items(listId)).toMatchObject([{ fields: { Title: "No note" } }]);
});

it.each([
  ["without saying what", { change: "edit-note" }, /Give field and text/],
  ["of a note that is not there", { ...edit("Title"), key: "three" }, /no note with this key/],
  ["in a field that is not there", { ...edit("LnNothing") }, /LnNothing/],
  ["to a key that another note has", { ...edit("LnKey", "one") }, /must be unique/],
  ["as nobody", { ...edit("Title"), person: "nobody" }, /nobody here/],
] as const)("refuses an edit %s, and changes nothing", (_what, change, words) => {
  expect(() => {
    byHand(change);
  }).toThrow(words);
  expect(note("two")).toMatchObject({ version: 1 });
});

function edit(field: string, text = "By hand.") {
  return { change: "edit-note", field, text } as const;
}

function toItem(fields: Readonly<Record<string, string>>) {
  return {
    fields: { Title: "Sample", ...fields },
    createdAt: "2026-11-22T10:00:00Z",
    personId: ben.id,
  };
}

function byHand(change: HandChange): void {
  sandbox.emulator.byHand(siteId, change);
}

const note = (key: string) =>
  sandbox.emulator.items(listId).find(({ fields }) => fields["LnKey"] === key);
