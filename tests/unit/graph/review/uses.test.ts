import type { NoteUse } from "#domain/review/noteUse.ts";

import { keyOf } from "../notes/sampleNote.ts";
import { inAClick, reviewWorld, siteId, to } from "./reviewWorld.ts";

let here: ReturnType<typeof reviewWorld>;
beforeEach(() => {
  here = reviewWorld([{}]);
});
afterEach(() => here.world.close());

const toUse = (number: number, effect = "", noteKey = keyOf(1)): NoteUse => ({
  key: keyOf(100 + number),
  noteKey,
  period: "2026-11",
  effect,
});
const lists = () => here.world.emulator.lists(siteId).map(({ displayName }) => displayName);
const setUp = () => here.world.device("asha").listSetUp.setUp(to);

it("counts a use once, however often it is sent, and tells what came of it", async () => {
  await setUp();
  const { review } = here.world.device("ben");

  const outcomes = [
    await review.recordUse(toUse(1, "Handover took ten minutes."), to),
    await review.recordUse(toUse(1, "Handover took ten minutes."), to),
    await here.world.device("asha").review.recordUse(toUse(2), to),
  ];

  expect(outcomes.map(({ outcome }) => outcome)).toEqual(["saved", "saved", "saved"]);
  const uses = await review.usesOf(here.place, [keyOf(1), keyOf(2)]);
  expect([...uses]).toEqual([
    [keyOf(1), { count: 2, isMore: false, effects: ["Handover took ten minutes."] }],
    [keyOf(2), { count: 0, isMore: false, effects: [] }],
  ]);
});

it("counts a use once where the answer to it was lost", async () => {
  await setUp();
  const { review } = here.world.device("ben");
  here.world.emulator.weather.set({
    method: "POST",
    path: `/sites/${siteId}/lists`,
    times: 1,
    kind: "drop-after-commit",
  });

  const outcome = await review.recordUse(toUse(1), to);

  expect(outcome.outcome).toBe("saved");
  expect((await review.usesOf(here.place, [keyOf(1)])).get(keyOf(1))?.count).toBe(1);
});

it("records in one request, and counts in one, once the list is known", async () => {
  await setUp();
  const { review } = here.world.device("ben");
  await review.recordUse(toUse(1), to);
  await review.usesOf(here.place, [keyOf(1)]);
  here.world.requests();

  await review.recordUse(toUse(2), to);
  const recording = here.world.requests();
  await review.usesOf(here.place, [keyOf(1), keyOf(2), keyOf(3)]);
  const counting = here.world.requests().filter((request) => request.includes("$batch"));

  expect(recording).toHaveLength(1);
  expect(counting).toHaveLength(1);
});

it("tells the newest effect first, and that there are more uses than it counted", async () => {
  await setUp();
  const { review } = here.world.device("ben");
  for (let number = 1; number <= 101; number += 1) {
    await review.recordUse(toUse(number, number < 3 ? `Effect ${String(number)}.` : ""), to);
  }

  const uses = await review.usesOf(here.place, [keyOf(1)]);

  expect(uses.get(keyOf(1))).toEqual({
    count: 100,
    isMore: true,
    effects: ["Effect 2.", "Effect 1."],
  });
});

it("makes the list in the click of somebody who agrees", async () => {
  const { review } = here.world.device("asha");

  const outcome = await review.recordUse(toUse(1), to, inAClick);

  expect(outcome.outcome).toBe("saved");
  expect(lists()).toContain("LearningNoteUses");
});

it("waits where there is no such list and nobody may make it", async () => {
  const { review } = here.world.device("ben");

  const outcome = await review.recordUse(toUse(1), to);
  const uses = await review.usesOf(here.place, [keyOf(1)]);

  expect(outcome).toEqual({ outcome: "not-sent", why: "not-set-up" });
  expect(uses.size).toBe(0);
  expect(lists()).not.toContain("LearningNoteUses");
});

it("leaves the list of notes alone", async () => {
  await setUp();
  const before = here.inList();

  await here.world.device("ben").review.recordUse(toUse(1), to);

  expect(here.inList()).toEqual(before);
});
