import type { SavedNote } from "#domain/notes/learningNote.ts";
import type { NoteEdit } from "#domain/notes/noteEdit.ts";
import type { Decision } from "#domain/review/decision.ts";
import { withDecision } from "#domain/review/withDecision.ts";

import { changeWorld, getNote, to, toEdit } from "./changeWorld.ts";

let here: Awaited<ReturnType<typeof changeWorld>>;
beforeEach(async () => {
  here = await changeWorld();
});
afterEach(() => {
  here.world.close();
});

const toDecided = (
  found: SavedNote,
  decision: Decision,
  at = "2026-11-22T10:00:00.000Z",
): NoteEdit => ({
  found,
  mine: withDecision(found.note, decision, at),
  tried: [],
  decision: true,
});

it("checks a note in one request, under the eTag that was read", async () => {
  const { asha, found } = here;

  const outcome = await asha.change(toDecided(found, { kind: "check" }), to);

  expect(outcome).toMatchObject({ outcome: "saved", saved: { note: { state: "Checked" } } });
  expect(here.world.requests()).toHaveLength(1);
  expect(here.fieldsOf()).toMatchObject({ LnState: "Checked", LnLearned: found.note.learned });
});

it("has no stamp on what was sent a moment ago, and the server's own on what is read", async () => {
  const { asha, ben, found } = here;

  const outcome = await asha.change(toDecided(found, { kind: "check" }), to);

  expect(outcome).not.toHaveProperty("saved.lastModifiedById");
  const read = await getNote(ben);
  expect(read).toMatchObject({ createdBy: "Ben Sample", lastModifiedBy: "Asha Sample" });
  expect(read.createdById).not.toBe(read.lastModifiedById);
});

it("meets a colleague's other decision, and changes nothing", async () => {
  const { asha, ben, found } = here;
  await ben.change(toDecided(found, { kind: "ask-change", comment: "Which ward?" }), to);

  const outcome = await asha.change(toDecided(found, { kind: "check" }), to);

  expect(outcome).toMatchObject({
    outcome: "conflict",
    parts: ["state"],
    theirs: { lastModifiedBy: "Ben Sample", note: { reviewComment: "Which ward?" } },
  });
  expect(here.fieldsOf()).toMatchObject({ LnState: "ChangeAsked" });
});

it("takes a colleague's same decision for done, and writes nothing over it", async () => {
  const { asha, ben, found } = here;
  await ben.change(toDecided(found, { kind: "close", comment: "Said already." }), to);
  const there = here.fieldsOf();

  const outcome = await asha.change(toDecided(found, { kind: "close", comment: "Twice." }), to);

  expect(outcome).toMatchObject({
    outcome: "saved",
    saved: { lastModifiedBy: "Ben Sample", note: { reviewComment: "Said already." } },
  });
  expect(here.fieldsOf()).toEqual(there);
});

it("checks no words that were changed since they were read", async () => {
  const { asha, ben, found } = here;
  await ben.change(toEdit(found, { learned: "Ask the night team." }), to);

  const outcome = await asha.change(toDecided(found, { kind: "check" }), to);

  expect(outcome).toMatchObject({ outcome: "conflict", parts: ["learned"] });
  expect(here.fieldsOf()).toMatchObject({ LnState: "Waiting" });
});

it("checks a note whose action was closed meanwhile", async () => {
  const { asha, ben, found } = here;
  const { action } = found.note;
  await ben.change(
    toEdit(found, { ...(action ? { action: { ...action, state: "Done" } } : {}) }),
    to,
  );

  const outcome = await asha.change(toDecided(found, { kind: "check" }), to);

  expect(outcome.outcome).toBe("saved");
  expect(here.fieldsOf()).toMatchObject({ LnState: "Checked", LnActionState: "Done" });
});

it("checks once where the answer to the check was lost", async () => {
  const { asha, world, found } = here;
  world.emulator.weather.set({
    method: "PATCH",
    path: "/sites",
    times: 1,
    kind: "drop-after-commit",
  });

  const outcome = await asha.change(toDecided(found, { kind: "check" }), to);

  expect(outcome).toMatchObject({ outcome: "saved", saved: { note: { state: "Checked" } } });
  expect((await getNote(asha)).eTag).toMatch(/,2"$/);
});

it("checks a note again after its words were changed", async () => {
  const { asha, ben, found } = here;
  await asha.change(toDecided(found, { kind: "check" }), to);
  const checked = await getNote(ben);
  await ben.change(toEdit(checked, { learned: "Ask the night team." }), to);
  const changed = await getNote(asha);

  const outcome = await asha.change(
    toDecided(changed, { kind: "check" }, "2026-11-23T10:00:00.000Z"),
    to,
  );

  expect(outcome.outcome).toBe("saved");
  expect(here.fieldsOf()).toMatchObject({ LnReviewedAt: "2026-11-23T10:00:00.000Z" });
});

it("undoes a check with what the check answered", async () => {
  const { asha, found } = here;
  const outcome = await asha.change(toDecided(found, { kind: "check" }), to);
  const saved = outcome.outcome === "saved" ? outcome.saved : found;

  await asha.change({ found: saved, mine: found.note, tried: [], decision: true }, to);

  expect(here.fieldsOf()).toMatchObject({ LnState: "Waiting" });
  expect(here.fieldsOf()).not.toHaveProperty("LnReviewedAt");
});
