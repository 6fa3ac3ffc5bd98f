import { noteColumns } from "#graph/notes/columns.ts";
import { isNote, toSavedNote } from "#graph/notes/toSavedNote.ts";
import { toNoteFields } from "#graph/notes/toNoteFields.ts";

import { sampleNote } from "./sampleNote.ts";

const item = {
  id: "7",
  eTag: '"guid,1"',
  createdDateTime: "2026-11-22T10:00:00Z",
  createdBy: { user: { displayName: "Asha Sample" } },
  lastModifiedDateTime: "2026-11-23T10:00:00Z",
  lastModifiedBy: { user: { displayName: "Ben Sample" } },
  webUrl: "https://sampletrust.sharepoint.com/sites/Ward7/Lists/LearningNotes/7_.000",
};

it("reads a note back as it was written, with what SharePoint stamped on it", () => {
  const note = sampleNote();

  const saved = toSavedNote({ ...item, fields: toNoteFields(note) });

  expect(saved).toEqual({
    note,
    itemId: "7",
    eTag: '"guid,1"',
    createdAt: "2026-11-22T10:00:00Z",
    createdBy: "Asha Sample",
    lastModifiedAt: "2026-11-23T10:00:00Z",
    lastModifiedBy: "Ben Sample",
    webUrl: item.webUrl,
  });
});

it("keeps values that nobody foresaw, and misses columns without a word", () => {
  const saved = toSavedNote({
    id: "7",
    "@odata.etag": '"guid,2"',
    fields: { Title: "A sample lesson", LnState: "Pondered", LnSchema: 1, Extra: "not ours" },
  });

  expect(saved.eTag).toBe('"guid,2"');
  expect(saved.createdBy).toBe("");
  expect(saved.note).toMatchObject({
    title: "A sample lesson",
    state: "Pondered",
    schema: "1",
    learned: "",
  });
});

it("knows the settings item from a note", () => {
  const kinds = [{ LnKey: "settings" }, { LnKey: "a-key" }, {}].map((fields) =>
    isNote({ id: "1", fields }),
  );

  expect(kinds).toEqual([false, true, true]);
});

it("gives each value of a note one column of its own, and sends no empty one", () => {
  const fields = toNoteFields(sampleNote({ action: undefined as never, tags: [] }));

  expect(new Set(noteColumns.map(({ carries }) => carries)).size).toBe(noteColumns.length);
  expect(Object.values(fields)).not.toContain("");
  expect(fields).toMatchObject({ LnStage: "After", LnReviewMonth: "2027-11", LnReuse: "Yes" });
});
