/** @jest-environment #tests/support/browserLike.js */
import { withTakenBack } from "#domain/notes/changeNote.ts";
import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import { pressAtOnce, pressChange } from "#tab/features/notes/sending/pressSave.ts";
import { createDraftStore } from "#tab/platform/createDraftStore.ts";
import { createOutbox } from "#tab/platform/createOutbox.ts";
import { type Draft, toEditName } from "#tab/platform/DraftStore.ts";
import { toEditId } from "#tab/platform/Outbox.ts";
import { keyOf, sampleNote } from "#tests/unit/graph/notes/sampleNote.ts";
import { destinations } from "#tests/unit/graph/notes/teamWorld.ts";
import { openDevice } from "#tests/unit/tab/platform/deviceWorld.ts";

const person = { tenantId: "tenant-a", objectId: "asha" };
const { to } = destinations.standard;
const found: SavedNote = {
  note: sampleNote(),
  itemId: "7",
  eTag: '"guid,1"',
  createdAt: "2026-11-16T09:00:00Z",
  createdBy: "Asha Sample",
  lastModifiedAt: "2026-11-16T09:00:00Z",
  lastModifiedBy: "Asha Sample",
};
const id = toEditId(keyOf(1));
const draftName = toEditName(keyOf(1));
const draft: Draft = { values: { learned: "Half" }, at: "2026-11-16T09:00:00.000Z", key: keyOf(1) };

beforeEach(() => {
  localStorage.clear();
});

function openPage() {
  const device = openDevice("2026-11-16T10:00:00.000Z");
  const services = { ...device, outbox: createOutbox(device), drafts: createDraftStore(device) };
  const findMine = (): LearningNote | undefined => {
    const entry = services.outbox.find(person, id);
    return entry?.kind === "edit" ? entry.edit.mine : undefined;
  };
  return { ...services, services, findMine };
}

it("leaves half a change in the form alone when the action is marked as done meanwhile", () => {
  const { services, drafts, findMine } = openPage();
  drafts.keep(person, draftName, draft);

  pressAtOnce(services, { to, person }, found, sampleNote({ kind: "Avoid" }));

  expect(drafts.list(person, draftName)).toEqual([draft]);
  expect(findMine()).toEqual(sampleNote({ kind: "Avoid" }));
});

it("undoes what still waits on the device, and keeps what else waits", () => {
  const { services, findMine } = openPage();
  const words = sampleNote({ learned: "Ask the night team." });
  pressAtOnce(services, { to, person }, found, words);
  pressAtOnce(services, { to, person }, found, withTakenBack(words), [words]);

  pressAtOnce(services, { to, person }, found, words, [withTakenBack(words)]);

  expect(findMine()).toEqual(words);
});

it("takes words back that wait, when the form had begun with them", () => {
  const { services, findMine } = openPage();
  const waiting = sampleNote({ learned: "Ask the night team.", kind: "Avoid" });
  pressAtOnce(services, { to, person }, found, waiting);

  const begun = { ...draft, found, tried: [waiting] };
  const mine = sampleNote({ kind: "Avoid", happened: "We met at nine." });
  pressChange(services, { to, person, draft: begun, draftName }, found, mine);

  expect(findMine()).toEqual(mine);
});

it("keeps words that wait, when the form had not begun with them", () => {
  const { services, findMine } = openPage();
  pressAtOnce(services, { to, person }, found, sampleNote({ learned: "Ask the night team." }));

  const mine = sampleNote({ happened: "We met at nine." });
  pressChange(services, { to, person, draft, draftName }, found, mine);

  expect(findMine()).toEqual(
    sampleNote({ learned: "Ask the night team.", happened: "We met at nine." }),
  );
});
