/** @jest-environment #tests/support/browserLike.js */
import { createSendingPauses } from "#tab/platform/createSendingPauses.ts";
import type { SendingPause } from "#tab/platform/SendingPauses.ts";
import { openStorage } from "#tab/platform/storage.ts";

const asha = { tenantId: "tenant-a", objectId: "asha" };
const ben = { tenantId: "tenant-a", objectId: "ben" };
const noon = Date.parse("2026-11-22T12:00:00Z");
const hour = 60 * 60 * 1000;

const pause: SendingPause = {
  why: "busy",
  until: noon + 48 * hour,
  isAsked: true,
  failures: 1,
};

/** A page of this device, whose clock stands at that time. */
const openPage = (time = noon) => createSendingPauses(openStorage(window), () => time);

beforeEach(() => {
  localStorage.clear();
});

it("holds for all tabs of a person, and for nobody else", () => {
  openPage().set(asha, pause);

  expect(openPage().find(asha)).toEqual(pause);
  expect(openPage().find(ben)).toBeUndefined();
  openPage().clear(asha);
  expect(openPage().find(asha)).toBeUndefined();
});

it("is not believed once the clock by which it was set was put back", () => {
  openPage(noon + 24 * hour).set(asha, pause);

  expect(openPage().find(asha)).toBeUndefined();
});

it.each([
  "",
  "words",
  '{"why":"busy"}',
  '{"why":"bored","until":1,"isAsked":true,"failures":1,"since":1}',
])("is none where what is stored cannot be read: %s", (stored) => {
  openPage().set(asha, pause);
  const [key = ""] = Object.keys(localStorage);

  localStorage.setItem(key, stored);

  expect(openPage().find(asha)).toBeUndefined();
});
