import type { SavedNote } from "#domain/notes/learningNote.ts";
import { findDraft } from "#tab/features/notes/sending/findDraft.ts";
import { pressChange } from "#tab/features/notes/sending/pressSave.ts";
import { returnToForm } from "#tab/features/notes/sending/returnToForm.ts";
import { toFormValues } from "#tab/features/notes/sending/toFormValues.ts";
import { type Draft, toEditName } from "#tab/platform/DraftStore.ts";
import { toEditId } from "#tab/platform/Outbox.ts";
import { keyOf, sampleNote } from "#tests/unit/graph/notes/sampleNote.ts";

import { findWords, found, key, presses, words } from "./presses.ts";
import { asha, sendingWorld, to } from "./sendingWorld.ts";

it("keeps the words of a second change, never sent, though the first was sent today", () => {
  const world = sendingWorld();
  const tab = world.openTab();
  const { more, name, press } = presses[1];
  const draft = (): Draft => ({
    values: toFormValues(words),
    at: tab.clock.now().toISOString(),
    key,
    ...more,
  });
  const first = press(tab, draft()).entry;
  tab.outbox.removeSent(asha, first.id, first.at);
  world.clock.time += 1000;
  tab.drafts.keep(asha, name, draft());
  world.storage.allowWrites(1);
  press(tab, draft());
  world.storage.mend();

  const later = world.openTab();

  expect(findWords(later, name)).toEqual([words.learned]);
});

it("puts a second change on top of one that waits: both are sent, and the newer words count", () => {
  const world = sendingWorld();
  const tab = world.openTab();
  const change = (mine: SavedNote["note"]) => {
    world.clock.time += 1000;
    const draft: Draft = {
      values: toFormValues(mine),
      at: tab.clock.now().toISOString(),
      key,
      found,
    };
    const press = { to, person: asha, draft, draftName: toEditName(key) };
    return pressChange(tab, press, found, mine);
  };
  change({ ...found.note, learned: "First.", happened: "Something else." });

  change({ ...found.note, learned: "Second." });

  const [entry, ...others] = tab.outbox.list(asha);
  expect(others).toEqual([]);
  expect(entry).toMatchObject({
    id: toEditId(key),
    edit: {
      found,
      mine: { learned: "Second.", happened: "Something else." },
      tried: [{ learned: "First.", happened: "Something else." }],
    },
  });
});

it("brings back what waits without writing over other words for the form", () => {
  const world = sendingWorld();
  const tab = world.openTab();
  const entry = tab.press();
  const other: Draft = {
    values: { nextTime: "Half a thought." },
    at: tab.clock.now().toISOString(),
    key: keyOf(2),
  };
  tab.drafts.keep(asha, words.techniqueId, other);

  world.clock.time += 1000;
  expect(returnToForm(tab, entry)).toBe(true);

  expect(tab.outbox.list(asha)).toEqual([]);
  expect(findDraft(tab, asha, words.techniqueId)?.key).toBe(entry.id);
  tab.drafts.remove(asha, words.techniqueId, key);
  expect(findDraft(tab, asha, words.techniqueId)).toEqual(other);
});

it("keeps newer words that wait on the device, where older ones arrived and there is no room", async () => {
  const world = sendingWorld();
  await world.prepare();
  await world.device("asha").notes.save(sampleNote({ learned: "Older." }), to, { mayAsk: true });
  const tab = world.openTab();
  const entry = tab.press({ learned: "Newer." }, [sampleNote({ learned: "Older." })]);
  world.emulator.weather.set({ method: "PATCH", path: "/sites", kind: "drop-before-commit" });
  world.storage.leaveRoom(JSON.stringify(entry).length * 1.5);

  await tab.sender.send(entry, { mayAsk: true });

  expect(tab.outbox.list(asha)).toMatchObject([{ id: toEditId(key) }]);
  expect(tab.outbox.findWhere(asha, toEditId(key))).toBe("device");
});
