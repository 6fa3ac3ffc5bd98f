/** @jest-environment #tests/support/browserLike.js */
import fc from "fast-check";

import { toLearningNote } from "#domain/notes/toLearningNote.ts";
import { toRawNote } from "#domain/notes/toRawNote.ts";

import { asha, ben, first, firstKey, openPage, second } from "./outboxWorld.ts";

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

it("still holds a note, word for word, when the page is opened again", () => {
  const page = openPage();
  page.put(second);

  expect(page.put(first)).toBe("device");

  expect(openPage().list(asha)).toEqual([first, second]);
});

it("gives back any note that it was given", () => {
  const unit = fc.constantFrom("a", " ", "é", "👩‍⚕️", "\n", '"', "\\", ";", "{", "\ud83d", "\u0000");
  const value = fc.string({ unit });
  const box = fc.record({ happened: value, learned: value, nextTime: value, actionOwner: value });
  fc.assert(
    fc.property(box, (words) => {
      const note = toLearningNote({ ...toRawNote(first.note), ...words });
      openPage().put({ ...first, note });

      expect(openPage().list(asha)).toEqual([{ ...first, note }]);
    }),
    { numRuns: 50 },
  );
});

it.each([
  ["another person", ben],
  ["the same id in another organisation", { ...asha, tenantId: "tenant-b" }],
  ["nobody known", undefined],
])("shows a person's waiting notes to nobody else: %s", (_, person) => {
  const page = openPage();

  page.put(first);

  expect(page.list(person)).toEqual([]);
});

it("says so when a note is safe only until the page closes", () => {
  const full = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("Full.", "QuotaExceededError");
  });
  const page = openPage();

  expect(page.put(first)).toBe("memory");

  expect(page.list(asha)).toEqual([first]);
  full.mockRestore();
});

it("forgets a note once the list is known to hold it", () => {
  const page = openPage();
  page.put(first);
  page.put(second);

  page.remove(asha, firstKey);

  expect(page.list(asha)).toEqual([second]);
  expect(JSON.stringify(Object.entries(localStorage))).not.toContain(firstKey);
});

it("tells its readers of each change, and gives them the same list until then", () => {
  const page = openPage();
  let told = 0;
  page.subscribe(() => (told += 1));
  const before = page.list(asha);
  expect(page.list(asha)).toBe(before);

  page.put(first);

  expect(told).toBe(1);
  expect(page.list(asha)).not.toBe(before);
});

it("hears what another tab did", () => {
  const page = openPage();
  page.put(first);
  const key = Object.keys(localStorage)[0] ?? "";
  let told = 0;
  page.subscribe(() => (told += 1));

  localStorage.removeItem(key);
  window.dispatchEvent(new StorageEvent("storage", { key }));

  expect(told).toBe(1);
  expect(page.list(asha)).toEqual([]);
});

it("is empty, and says so, after everything on the device was deleted", () => {
  const page = openPage();
  page.put(first);
  let told = 0;
  page.subscribe(() => (told += 1));

  page.storage.deleteEverything();

  expect(told).toBe(1);
  expect(page.list(asha)).toEqual([]);
});

it.each([
  ["is not JSON", () => "words"],
  ["is of a later version", (stored: string) => stored.replace('"v":1', '"v":2')],
  ["has no sound key", (stored: string) => stored.replace(firstKey, "1")],
  ["names another person inside", (stored: string) => stored.replace('"asha"', '"ben"')],
  ["goes nowhere we know", (stored: string) => stored.replace('"channel"', '"planet"')],
])("passes over a stored entry that %s", (_, spoil) => {
  openPage().put(first);
  const [key = ""] = Object.keys(localStorage);

  localStorage.setItem(key, spoil(localStorage.getItem(key) ?? ""));

  expect(openPage().list(asha)).toEqual([]);
});
