/** @jest-environment #tests/support/browserLike.js */
import { createDraftStore } from "#tab/platform/createDraftStore.ts";
import { openStorage } from "#tab/platform/storage.ts";

const asha = { tenantId: "tenant-a", objectId: "asha" };
const ben = { tenantId: "tenant-a", objectId: "ben" };
const card = "after-action-review";
const monday = "2026-11-16T09:00:00.000Z";
const draft = { values: { nextTime: "Ring the pharmacy before noon." }, at: monday };

beforeEach(() => {
  localStorage.clear();
});

/** A page opened at this time: what it holds in memory is its own. */
const openPage = (at = monday) => createDraftStore(openStorage(window), () => new Date(at));
const onDevice = () => JSON.stringify(Object.entries(localStorage));

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

it("takes a draft off the device after 14 days, whoever opens the page", () => {
  openPage().keep(asha, card, draft);

  openPage("2026-11-30T08:59:59.000Z");
  expect(onDevice()).toContain("pharmacy");
  openPage("2026-11-30T09:00:00.000Z");

  expect(onDevice()).not.toContain("pharmacy");
});

it("removes a draft when it is discarded", () => {
  const page = openPage();
  page.keep(asha, card, draft);

  page.remove(asha, card);

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

describe("on a computer that a person calls shared", () => {
  it("keeps their words until the page closes, and not on the device", () => {
    const page = openPage();
    page.keep(asha, card, draft);

    page.setShared(true);

    expect(page.find(asha, card)).toEqual(draft);
    expect(onDevice()).not.toContain("pharmacy");
    expect(openPage().find(asha, card)).toBeUndefined();
  });

  it("keeps what is typed from then on in memory, and says so", () => {
    const page = openPage();
    page.setShared(true);

    expect(page.keep(asha, card, draft)).toBe("memory");

    expect(onDevice()).not.toContain("pharmacy");
  });

  it("leaves another person's draft where it was until they come for it", () => {
    openPage().keep(ben, card, draft);
    const page = openPage();
    page.find(asha, card);

    page.setShared(true);

    expect(onDevice()).toContain("pharmacy");
    expect(openPage().find(ben, card)).toEqual(draft);
    expect(onDevice()).not.toContain("pharmacy");
  });

  it("stays shared for the next person, until somebody says otherwise", () => {
    openPage().setShared(true);
    expect(openPage().isShared()).toBe(true);

    openPage().setShared(false);

    expect(openPage().isShared()).toBe(false);
    expect(openPage().keep(asha, card, draft)).toBe("device");
  });
});
