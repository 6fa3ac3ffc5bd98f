/** @jest-environment #tests/support/browserLike.js */
import { createShortcutSwitch } from "#tab/platform/createShortcutSwitch.ts";
import { openStorage } from "#tab/platform/storage.ts";

beforeEach(() => {
  localStorage.clear();
});

const openPage = () => createShortcutSwitch(openStorage(window));

it("is off until somebody switches it on, and stays on when the page is opened again", () => {
  const page = openPage();
  expect(page.isOn()).toBe(false);

  page.set(true);

  expect(openPage().isOn()).toBe(true);
});

it("can be switched off again, and tells so at once", () => {
  const page = openPage();
  page.set(true);
  const told = jest.fn();
  page.subscribe(told);

  page.set(false);

  expect(told).toHaveBeenCalledTimes(1);
  expect(openPage().isOn()).toBe(false);
});
