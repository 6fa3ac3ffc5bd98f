/** @jest-environment #tests/support/browserLike.js */

import { asha, card, draft, monday, onDevice, openPage } from "./draftWorld.ts";

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

it("takes a draft off the device after 14 days, whoever opens the page", () => {
  openPage().keep(asha, card, draft);

  openPage("2026-11-30T08:59:59.000Z");
  expect(onDevice()).toContain("pharmacy");
  openPage("2026-11-30T09:00:00.000Z");

  expect(onDevice()).not.toContain("pharmacy");
});

it("leaves the draft that somebody has before them, however old it is", () => {
  openPage().keep(asha, card, draft);
  const page = openPage("2027-01-01T09:00:00.000Z", { isHeard: false });

  expect(page.find(asha, card)).toEqual(draft);
  page.hear();

  expect(onDevice()).toContain("pharmacy");
});

describe("where the device's clock is wrong by a year", () => {
  const nextYear = "2027-11-16T09:00:00.000Z";

  it("deletes nothing until a server has said what day it is", () => {
    openPage().keep(asha, card, draft);

    const page = openPage(nextYear, { isHeard: false });

    expect(page.find(asha, card)).toEqual(draft);
    expect(onDevice()).toContain("pharmacy");
  });

  it("deletes nothing that was written while no server had been heard", () => {
    const lastYear = "2025-11-16T09:00:00.000Z";
    openPage(lastYear, { isHeard: false }).keep(asha, card, { ...draft, at: lastYear });

    openPage(monday);
    expect(onDevice()).toContain("pharmacy");
    openPage("2026-11-30T09:00:00.000Z");

    expect(onDevice()).not.toContain("pharmacy");
  });

  it("lets what was written ahead of its time begin to age when that is known", () => {
    openPage(nextYear, { isHeard: false }).keep(asha, card, { ...draft, at: nextYear });

    openPage(monday);
    openPage("2026-12-01T09:00:00.000Z");

    expect(onDevice()).not.toContain("pharmacy");
  });
});
