import { changeWorld, getNote, inAClick, siteId, to, toEdit } from "./changeWorld.ts";
import { keyOf, sampleNote } from "./sampleNote.ts";

let here: Awaited<ReturnType<typeof changeWorld>>;
beforeEach(async () => {
  here = await changeWorld();
});
afterEach(() => {
  here.world.close();
});

it("changes only what was changed, in one request", async () => {
  const { ben, found } = here;

  const outcome = await ben.change(toEdit(found, { learned: "Ask the night team." }), to);

  expect(outcome).toMatchObject({
    outcome: "saved",
    saved: { note: { ...found.note, learned: "Ask the night team." } },
  });
  expect(here.world.requests()).toHaveLength(1);
  expect(here.fieldsOf()).toMatchObject({ LnLearned: "Ask the night team.", LnKind: "Repeat" });
});

it("takes a value away that was emptied", async () => {
  const { ben, found } = here;

  await ben.change(toEdit(found, { happened: "" }), to);

  expect(here.fieldsOf()).not.toHaveProperty("LnHappened");
});

it("sends nothing for an edit that changes nothing", async () => {
  const { ben, found } = here;

  const outcome = await ben.change(toEdit(found, {}), to);

  expect(outcome.outcome).toBe("saved");
  expect(here.world.requests()).toEqual([]);
});

it("can be changed again with what the first change answered", async () => {
  const { ben, found } = here;
  const first = await ben.change(toEdit(found, { learned: "One." }), to);
  here.world.requests();

  const second =
    first.outcome === "saved"
      ? await ben.change(toEdit(first.saved, { learned: "Two." }), to)
      : undefined;

  expect(second?.outcome).toBe("saved");
  expect(here.world.requests()).toHaveLength(1);
  expect(here.fieldsOf()).toMatchObject({ LnLearned: "Two." });
});

it("Two people edit one note: merged, nothing silently overwritten", async () => {
  const { ben, asha, found } = here;
  await asha.change(toEdit(found, { happened: "We met at nine." }), to);

  const outcome = await ben.change(toEdit(found, { learned: "Ask the night team." }), to);

  expect(outcome.outcome).toBe("saved");
  expect(here.fieldsOf()).toMatchObject({
    LnHappened: "We met at nine.",
    LnLearned: "Ask the night team.",
  });
});

it("Two people edit one note: the same part to something else is shown side by side, nothing silently overwritten", async () => {
  const { ben, asha, found } = here;
  await asha.change(toEdit(found, { learned: "Ask the day team." }), to);

  const outcome = await ben.change(toEdit(found, { learned: "Ask the night team." }), to);

  expect(outcome).toMatchObject({
    outcome: "conflict",
    parts: ["learned"],
    theirs: { note: { learned: "Ask the day team." }, lastModifiedBy: "Asha Sample" },
  });
  expect(here.fieldsOf()).toMatchObject({ LnLearned: "Ask the day team." });
});

it("looks first where nobody told it which version it has: nothing is sent that could overwrite", async () => {
  const { ben, asha, found } = here;
  await asha.change(toEdit(found, { happened: "We met at nine." }), to);
  here.world.requests();

  const edit = { ...toEdit(found, { learned: "Ask the night team." }) };
  const outcome = await ben.change({ ...edit, found: { ...found, eTag: "" } }, to);

  expect(outcome.outcome).toBe("saved");
  expect(here.world.requests().map((request) => request.split(" ")[0])).toEqual(["GET", "PATCH"]);
  expect(here.fieldsOf()).toMatchObject({
    LnHappened: "We met at nine.",
    LnLearned: "Ask the night team.",
  });
});

it("is gone when somebody deleted the note, or the list", async () => {
  const { ben, asha, found } = here;
  await ben.save(sampleNote({ key: keyOf(2) }), to);
  const other = await getNote(ben, keyOf(2));
  await asha.remove({ key: keyOf(1), itemId: found.itemId }, to);

  const outcome = await ben.change(toEdit(found, { learned: "Ask first." }), to);
  here.world.emulator.byHand(siteId, { change: "delete-list" });
  const without = await ben.change(toEdit(other, { learned: "Ask first." }), to);

  expect(outcome).toEqual({ outcome: "gone" });
  expect(without).toEqual({ outcome: "gone" });
});

it("never touches another note that has the same id in a list that was made anew", async () => {
  const { ben, found } = here;
  here.world.emulator.byHand(siteId, { change: "delete-list" });
  await here.world.device("ben").notes.save(sampleNote({ key: keyOf(3) }), to, inAClick);

  const changed = await ben.change(toEdit(found, { learned: "Not yours." }), to);
  const removed = await ben.remove({ key: keyOf(1), itemId: found.itemId }, to);

  expect(changed).toEqual({ outcome: "gone" });
  expect(removed).toEqual({ outcome: "removed" });
  expect(here.fieldsOf(keyOf(3))).toMatchObject({ LnLearned: sampleNote().learned });
});

it.each([
  ["forbidden", { outcome: "refused", why: "not-allowed" }],
  ["list-deleted", { outcome: "gone" }],
] as const)("is told plainly: %s", async (kind, expected) => {
  const { ben, found } = here;
  here.world.emulator.weather.set({ method: "PATCH", path: "/sites", times: 1, kind });

  const outcome = await ben.change(toEdit(found, { learned: "Ask first." }), to);

  expect(outcome).toEqual(expected);
});

it("asks the person to sign in rather than losing the change", async () => {
  const { found } = here;
  const { notes } = here.world.device("ben", { agreed: [] });

  const outcome = await notes.change(toEdit(found, { learned: "Ask first." }), to);

  expect(outcome).toMatchObject({ outcome: "not-sent", why: "sign-in-needed" });
});
