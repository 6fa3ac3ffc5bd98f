/** @jest-environment #tests/support/browserLike.js */
import { createUseBox } from "#tab/platform/createUseBox.ts";
import type { WaitingUse } from "#tab/platform/UseBox.ts";

import { openDevice } from "./deviceWorld.ts";
import { asha, ben, first, firstKey, monday, secondKey } from "./outboxWorld.ts";

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

const waiting = (effect = "Fewer calls.", person = asha): WaitingUse => ({
  use: { key: secondKey, noteKey: firstKey, period: "2026-11", effect },
  to: first.to,
  person,
  at: monday,
});

function openPage(at = monday) {
  const device = openDevice(at);
  return { ...device, box: createUseBox(device) };
}

const kept = () => JSON.stringify(Object.entries(localStorage));

it("still holds a use, word for word, when the page is opened again", () => {
  const { box } = openPage();

  expect(box.put(waiting())).toBe("device");

  expect(openPage().box.list(asha)).toEqual([waiting()]);
});

it("shows a person's uses to nobody else", () => {
  const { box } = openPage();

  box.put(waiting());

  expect(box.list(ben)).toEqual([]);
  expect(box.list(undefined)).toEqual([]);
});

it("forgets the words of a use that was sent, and remembers that the person used the lesson", () => {
  const { box } = openPage();
  box.put(waiting());

  box.removeSent(waiting());

  expect(box.list(asha)).toEqual([]);
  expect(kept()).not.toContain("Fewer calls.");
  expect(openPage().box.findCounted(asha, firstKey)).toBe("2026-11");
  expect(openPage().box.findCounted(ben, firstKey)).toBeUndefined();
});

it("goes with everything else on the device", () => {
  const { box, storage } = openPage();
  box.put(waiting());
  box.removeSent(waiting());
  box.put(waiting("Nobody waited."));
  const told = jest.fn();
  box.subscribe(told);

  storage.deleteEverything();

  expect(told).toHaveBeenCalledTimes(1);
  expect(box.list(asha)).toEqual([]);
  expect(box.findCounted(asha, firstKey)).toBeUndefined();
  expect(kept()).toBe("[]");
});

it("keeps nothing on a computer that the person calls shared", () => {
  const { box, sharing } = openPage();
  box.put(waiting());

  sharing.answer("shared");

  expect(kept()).not.toContain("Fewer calls.");
  expect(box.list(asha)).toEqual([waiting()]);
  expect(box.put(waiting("Nobody waited."))).toBe("memory");
  expect(openPage().box.list(asha)).toEqual([]);
});

it("lets go of what somebody who never came back left, after 90 days", () => {
  const { box, hear } = openPage();
  hear();
  box.put(waiting("Nobody waited.", ben));

  const later = openPage("2027-02-20T09:00:00.000Z");
  later.hear();

  expect(kept()).not.toContain("Nobody waited.");
});

it("gives the same list until something changes", () => {
  const { box } = openPage();
  const before = box.list(asha);
  expect(box.list(asha)).toBe(before);

  box.put(waiting());

  expect(box.list(asha)).not.toBe(before);
});

it("passes over what it cannot read", () => {
  const { box } = openPage();
  box.put(waiting());
  const [name = ""] = Object.keys(localStorage);
  localStorage.setItem(name, '{"v":2}');

  expect(openPage().box.list(asha)).toEqual([]);
});
