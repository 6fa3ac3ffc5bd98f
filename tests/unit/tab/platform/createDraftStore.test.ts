/** @jest-environment #tests/support/browserLike.js */
import { toEditName } from "#tab/platform/DraftStore.ts";
import { keyOf, sampleNote } from "#tests/unit/graph/notes/sampleNote.ts";

import { asha, ben, card, draft, monday, onDevice, openPage } from "./draftWorld.ts";

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

it("gives a person their words back when they return", () => {
  const where = openPage().keep(asha, card, draft);

  expect(where).toBe("device");
  expect(openPage("2026-11-20T09:00:00.000Z").find(asha, card)).toEqual(draft);
});

it.each([
  ["another person", ben, card],
  ["the same id in another organisation", { ...asha, tenantId: "tenant-b" }, card],
  ["nobody known", undefined, card],
  ["another card", asha, "retrospect"],
])("never shows a draft to %s", (_, person, techniqueId) => {
  const page = openPage();

  page.keep(asha, card, draft);

  expect(page.find(person, techniqueId)).toBeUndefined();
});

it("knows a person whatever case the host writes ids in", () => {
  openPage().keep(asha, card, draft);

  expect(openPage().find({ tenantId: "TENANT-A", objectId: "Asha" }, card)).toEqual(draft);
});

it("keeps the words of nobody known in the page's memory only, and for nobody else", () => {
  const page = openPage();

  expect(page.keep(undefined, card, draft)).toBe("memory");

  expect(page.find(undefined, card)).toEqual(draft);
  expect(page.find({ tenantId: "", objectId: "nobody" }, card)).toBeUndefined();
  expect(onDevice()).not.toContain("pharmacy");
});

it("keeps what a change is a change of, and what was sent before", () => {
  const found = {
    note: sampleNote(),
    itemId: "7",
    eTag: '"guid,3"',
    createdAt: monday,
    createdBy: "Ben Sample",
    lastModifiedAt: monday,
    lastModifiedBy: "Ben Sample",
    webUrl: "https://sample.example/7",
  };
  const change = { ...draft, found, tried: [sampleNote({ learned: "Ask." })] };

  openPage().keep(asha, toEditName(keyOf(1)), change);

  expect(openPage().find(asha, toEditName(keyOf(1)))).toEqual(change);
});

it("gives the words back though what was kept beside them is spoilt", () => {
  openPage().keep(asha, card, { ...draft, tried: [sampleNote()] });
  const [key = ""] = Object.keys(localStorage);
  const stored = JSON.parse(localStorage.getItem(key) ?? "") as object;

  localStorage.setItem(key, JSON.stringify({ ...stored, tried: "spoilt" }));

  expect(openPage().find(asha, card)).toEqual(draft);
});

it("forgets the drafts of a note that the list holds, but not newer words nor anybody else's", () => {
  const page = openPage();
  page.keep(asha, card, draft);
  page.keep(asha, "retrospect", { ...draft, key: keyOf(2) });
  page.keep(ben, card, draft);

  page.removeSent(asha, keyOf(1), monday);

  expect(page.find(asha, card)).toBeUndefined();
  expect(page.find(asha, "retrospect")).toBeDefined();
  expect(page.find(ben, card)).toBeDefined();
  page.keep(asha, card, { ...draft, at: "2026-11-16T09:00:01.000Z" });
  page.removeSent(asha, keyOf(1), monday);
  expect(page.find(asha, card)).toBeDefined();
});

it("keeps half a change of a note whose action was marked as done meanwhile", () => {
  const page = openPage();
  page.keep(asha, toEditName(keyOf(1)), draft);

  page.removeSent(asha, keyOf(1), "2026-11-16T09:00:05.000Z");

  expect(page.find(asha, toEditName(keyOf(1)))).toEqual(draft);
});

it("removes every draft of a note that was deleted because of somebody's details", () => {
  const page = openPage();
  page.keep(asha, card, draft);
  page.keep(asha, toEditName(keyOf(1)), draft);
  page.keep(asha, "retrospect", { ...draft, key: keyOf(2) });

  page.removeNote(asha, keyOf(1));

  expect(page.find(asha, card)).toBeUndefined();
  expect(page.find(asha, toEditName(keyOf(1)))).toBeUndefined();
  expect(page.find(asha, "retrospect")).toBeDefined();
});

it("removes a draft when it is discarded", () => {
  const page = openPage();
  page.keep(asha, card, draft);

  page.remove(asha, card, keyOf(1));

  expect(page.find(asha, card)).toBeUndefined();
  expect(onDevice()).not.toContain("pharmacy");
});

it.each([
  "",
  "not json",
  "null",
  '{"v":2}',
  '{"v":1,"values":{"nextTime":7},"at":"2026-11-16T09:00:00.000Z"}',
  '{"v":1,"values":{},"at":"yesterday"}',
])("passes over a stored draft that it cannot read: %s", (stored) => {
  const page = openPage();
  page.keep(asha, card, draft);
  const [key = ""] = Object.keys(localStorage);

  localStorage.setItem(key, stored);

  expect(page.find(asha, card)).toBeUndefined();
});
