/** @jest-environment #tests/support/browserLike.js */
import { toEditId, type WaitingEdit } from "#tab/platform/Outbox.ts";
import { sampleNote } from "#tests/unit/graph/notes/sampleNote.ts";

import { asha, ben, entry, first, firstKey, monday, openPage, secondKey } from "./outboxWorld.ts";

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe("a change of a saved note", () => {
  const found = {
    note: sampleNote({ key: first.note.key }),
    itemId: "7",
    eTag: '"guid,3"',
    createdAt: monday,
    createdBy: "Ben Sample",
    lastModifiedAt: monday,
    lastModifiedBy: "Ben Sample",
  };
  const { to, person, at } = first;
  const change: WaitingEdit = {
    kind: "edit",
    id: toEditId(firstKey),
    edit: {
      found,
      base: { ...found.note, happened: "It rained." },
      mine: { ...found.note, learned: "Ask." },
      tried: [{ ...found.note, learned: "Aks." }],
    },
    to,
    person,
    at,
  };

  it("is there, word for word, when the page is opened again, beside a new note of the same key", () => {
    const page = openPage();

    page.put(change);
    page.put({ ...first, at: "2026-11-16T10:00:01.000Z", tried: [found.note] });

    expect(openPage().list(asha)).toEqual([
      change,
      { ...first, at: "2026-11-16T10:00:01.000Z", tried: [found.note] },
    ]);
    expect(openPage().find(asha, toEditId(firstKey))).toEqual(change);
  });

  it("is still a decision on the words as they were read, by whoever wrote them", () => {
    const decided: WaitingEdit = {
      ...change,
      edit: {
        ...change.edit,
        found: { ...found, createdById: "ben", lastModifiedById: "asha" },
        decision: true,
      },
    };

    openPage().put(decided);

    expect(openPage().find(asha, decided.id)).toEqual(decided);
  });
});

it("remembers for a person's other tabs that a note was sent, without a word of it", () => {
  openPage().put(first);

  openPage().removeSent(asha, firstKey, first.at);

  expect(openPage().find(asha, firstKey)).toBeUndefined();
  expect(openPage().findSent(asha, firstKey)).toBe(first.at);
  expect(openPage().findSent(ben, firstKey)).toBeUndefined();
  expect(JSON.stringify(Object.entries(localStorage))).not.toContain("pharmacy");
});

it("takes the words of somebody who never came back off the device after 90 days", () => {
  const page = openPage();
  page.hear();
  page.put(first);
  page.put(entry(secondKey, first.at, ben));

  const later = openPage("2027-02-14T09:00:00.000Z");
  later.list(ben);
  later.hear();

  expect(openPage().list(asha)).toEqual([]);
  expect(openPage().list(ben)).toHaveLength(1);
});

it("leaves the time of a press as it was, where only the device had said what day it is", () => {
  openPage().put(first);

  openPage("2026-11-20T09:00:00.000Z").hear();

  expect(openPage().list(asha)).toEqual([first]);
});

it("takes nothing off the device because its clock is wrong", () => {
  openPage().put(first);

  openPage("2028-01-01T09:00:00.000Z").hear("2026-11-20T09:00:00.000Z");

  expect(openPage().list(asha)).toHaveLength(1);
});

describe("on a computer that a person calls shared", () => {
  it("keeps what waits until the page closes, and says so", () => {
    const page = openPage();
    page.sharing.answer("shared");

    expect(page.put(first)).toBe("memory");

    expect(page.list(asha)).toEqual([first]);
    expect(openPage().list(asha)).toEqual([]);
  });

  it("takes what waits already off the device, of this person and of nobody else", () => {
    openPage().put(entry(secondKey, first.at, ben));
    const page = openPage();
    page.list(asha);
    page.put(first);

    page.sharing.answer("shared");

    expect(page.findWhere(asha, firstKey)).toBe("memory");
    expect(openPage().list(asha)).toEqual([]);
    expect(openPage().list(ben)).toHaveLength(1);
  });

  it("keeps what waits on the device again, once the person says that nobody else uses it", () => {
    const page = openPage();
    page.sharing.answer("shared");
    page.put(first);

    page.sharing.answer("own");

    expect(page.findWhere(asha, firstKey)).toBe("device");
    expect(openPage().list(asha)).toEqual([first]);
  });
});
