/** @jest-environment #tests/support/browserLike.js */
import { minute } from "#domain/run/run.ts";
import { moveRun, pauseRun } from "#domain/run/steerRun.ts";
import { createRunStore } from "#tab/platform/createRunStore.ts";
import { begin } from "#tests/unit/domain/run/runWorld.ts";

import { openDevice } from "./deviceWorld.ts";
import { asha, ben, card, monday, onDevice } from "./draftWorld.ts";

function openPage(at = monday) {
  const device = openDevice(at);
  return { ...device, runs: createRunStore(device) };
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

it("gives a person their run back, as it was", () => {
  const run = pauseRun(moveRun(begin(), 2));

  expect(openPage().runs.keep(asha, run)).toBe("device");

  expect(openPage().runs.find(asha, card)).toEqual(run);
});

it.each([
  ["another person", ben, card],
  ["nobody known", undefined, card],
  ["another card", asha, "retrospect"],
])("never shows a run to %s", (_, person, techniqueId) => {
  const { runs } = openPage();

  runs.keep(asha, begin());

  expect(runs.find(person, techniqueId)).toBeUndefined();
});

it("keeps the run of nobody known in the page's memory only", () => {
  const { runs } = openPage();

  expect(runs.keep(undefined, begin())).toBe("memory");

  expect(runs.find(undefined, card)).toEqual(begin());
  expect(onDevice()).not.toContain("run-1");
});

it("takes a run off a device that the person calls shared", () => {
  const { runs, sharing } = openPage();
  runs.keep(asha, begin());
  runs.find(asha, card);

  sharing.answer("shared");

  expect(onDevice()).not.toContain("run-1");
  expect(runs.find(asha, card)).toEqual(begin());
});

it("tells the page when everything was deleted", () => {
  const { runs, storage } = openPage();
  const told: unknown[] = [];
  runs.keep(asha, begin());
  runs.subscribe(() => told.push(runs.find(asha, card)));

  storage.deleteEverything();

  expect(told).toEqual([undefined]);
});

it.each([
  ["no run at all", "{}"],
  [
    "a version that the card has no more",
    JSON.stringify({ ...begin(), v: 1, versionId: "5-minutes" }),
  ],
  ["a step that is not there", JSON.stringify({ ...begin(), v: 1, place: 6 })],
  ["a time that is none", JSON.stringify({ ...begin(), v: 1, endsAt: "soon" })],
])("takes %s for nothing", (_, text) => {
  const { runs, storage } = openPage();
  storage.write("run/tenant-a/asha/after-action-review", text);

  expect(runs.find(asha, card)).toBeUndefined();
});

it("keeps no run longer than the words of it", () => {
  const first = openPage();
  first.hear();
  first.runs.keep(asha, { ...begin(), lasted: minute });

  openPage("2026-12-01T09:00:00.000Z").hear();

  expect(onDevice()).not.toContain("run-1");
});
