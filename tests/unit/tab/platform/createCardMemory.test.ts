/** @jest-environment #tests/support/browserLike.js */
import { techniqueId } from "#domain/cards/technique.ts";
import { createCardMemory } from "#tab/platform/createCardMemory.ts";
import { openStorage } from "#tab/platform/storage.ts";

import { keptOnDevice } from "#tests/unit/tab/app/keptOnDevice.ts";

const review = techniqueId("after-action-review");
const fishbowl = techniqueId("fishbowl");
const cafe = techniqueId("knowledge-cafe");

beforeEach(() => {
  localStorage.clear();
});

const openPage = () => createCardMemory(openStorage(window));

it("still knows the favourites when the page is opened again, the latest first", () => {
  const page = openPage();
  page.toggleFavourite(review);

  page.toggleFavourite(fishbowl);

  expect(openPage().current().favourites).toEqual([fishbowl, review]);
});

it("lets a favourite go when it is chosen again", () => {
  const page = openPage();
  page.toggleFavourite(review);

  page.toggleFavourite(review);

  expect(page.current().favourites).toEqual([]);
});

it("has each opened card once, the latest first", () => {
  const page = openPage();

  for (const id of [review, fishbowl, cafe, review]) page.rememberOpened(id);

  expect(page.current().opened).toEqual([review, cafe, fishbowl]);
});

it("passes over what is not a card, what stands there twice, and what is not a list", () => {
  localStorage.setItem(
    "technique-cards/cards/favourites",
    '["no-such-card","fishbowl","fishbowl"]',
  );
  localStorage.setItem("technique-cards/cards/opened", '{"fishbowl":true}');

  const remembered = openPage().current();

  expect(remembered).toEqual({ favourites: [fishbowl], opened: [] });
});

it("keeps ids only on the device", () => {
  const page = openPage();

  page.toggleFavourite(review);
  page.rememberOpened(fishbowl);

  expect(keptOnDevice()).toBe(
    JSON.stringify([
      ["technique-cards/cards/favourites", '["after-action-review"]'],
      ["technique-cards/cards/opened", '["fishbowl"]'],
    ]),
  );
});

it("gives the same answer until something changes, and then tells those who listen", () => {
  const page = openPage();
  const before = page.current();
  const told = jest.fn();
  page.subscribe(told);
  expect(page.current()).toBe(before);

  page.toggleFavourite(review);

  expect(told).toHaveBeenCalledTimes(1);
  expect(page.current()).not.toBe(before);
});

it("follows a favourite that was kept in another tab", () => {
  const page = openPage();
  expect(page.current().favourites).toEqual([]);

  localStorage.setItem("technique-cards/cards/favourites", '["fishbowl"]');
  window.dispatchEvent(new StorageEvent("storage", { key: "technique-cards/cards/favourites" }));

  expect(page.current().favourites).toEqual([fishbowl]);
});

it("forgets all of it when everything on the device is deleted", () => {
  const storage = openStorage(window);
  const page = createCardMemory(storage);
  page.toggleFavourite(review);
  page.rememberOpened(fishbowl);

  storage.deleteEverything();

  expect(page.current()).toEqual({ favourites: [], opened: [] });
});

it("remembers until the page closes where the device keeps nothing", () => {
  const blocked = {
    get localStorage(): Storage {
      throw new Error("Storage is forbidden here");
    },
    get sessionStorage(): Storage {
      throw new Error("Storage is forbidden here");
    },
    addEventListener: window.addEventListener.bind(window),
  };
  const page = createCardMemory(openStorage(blocked));

  page.toggleFavourite(review);

  expect(page.current().favourites).toEqual([review]);
});
