/** @jest-environment ./tests/support/browserLike.js */
import { act, screen } from "@testing-library/react";

import type { LearningNote } from "#domain/notes/learningNote.ts";
import { sampleSites } from "#sandbox/seed.ts";
import { toEditId } from "#tab/platform/Outbox.ts";
import type { GraphOverEmulator } from "#tests/support/graphOverEmulator.ts";
import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";
import { keep, noteOf } from "#tests/unit/tab/features/notes/list/keepNotes.ts";
import { waitingEdit } from "#tests/unit/tab/features/notes/sending/keepWaiting.ts";
import { asha, offline } from "#tests/unit/tab/features/notes/sending/sendingWorld.ts";

const titlesOf = (world: GraphOverEmulator) =>
  world.emulator
    .lists(sampleSites.ward7.id)
    .flatMap(({ id }) => world.emulator.items(id))
    .map(({ fields }) => fields["Title"]);

const networkReturns = () => act(() => void window.dispatchEvent(new Event("online")));

/** A note saved without a network, whose older words were in the list: it waits as a change of a note as it was then. */
async function saveAsChange(world: GraphOverEmulator, older: LearningNote) {
  world.emulator.weather.set(offline);
  const tab = openTab("/app/cards/after-action-review/note", { world });
  const { outbox } = tab.services;
  await tab.user.click(screen.getByRole("textbox", { name: /Next time, do this/ }));
  await tab.user.paste("Bring a spare key.");
  await tab.user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByRole("heading", { name: /^Not sent yet/ });
  act(() => {
    for (const entry of outbox.list(asha)) {
      if (entry.kind !== "new") continue;
      const { key } = entry.note;
      const { edit } = waitingEdit(1, {});
      const found = { ...edit.found, note: { ...older, key } };
      outbox.put({
        ...entry,
        kind: "edit",
        id: toEditId(key),
        edit: { ...edit, found, mine: entry.note },
      });
      outbox.removeSent(asha, entry.id, entry.at);
    }
  });
  world.emulator.weather.clear();
  return tab;
}

it("offers a new note where the one that was to be changed is in the list no more", async () => {
  const world = createWorld();
  await keep(world, noteOf("There before."));
  const { user } = await saveAsChange(world, noteOf("Older words."));

  networkReturns();
  await screen.findByRole("heading", {
    name: "Not saved, because the note was deleted from the team's list. Your words are still here",
  });
  await user.click(screen.getByRole("button", { name: "Save as a new note" }));

  await screen.findByRole("heading", { name: "Saved to the team" });
  expect(titlesOf(world)).toEqual(["There before.", "Bring a spare key."]);
});

it("leads to both notes where somebody else changed the same meanwhile", async () => {
  const world = createWorld();
  await keep(world, noteOf("There before."));
  const { services } = await saveAsChange(world, noteOf("Older words."));
  const [entry] = services.outbox.list(asha);
  if (entry?.kind !== "edit") throw new Error("Nothing waits as a change");
  const { key } = entry.edit.mine;
  await act(() => keep(world, { ...noteOf("Somebody else's words."), key }));

  networkReturns();

  await screen.findByRole("heading", {
    name: "Not saved yet. Somebody else changed the same part of this note",
  });
  expect(screen.getByRole("link", { name: "Compare the two" })).toHaveAttribute(
    "href",
    `/app/notes/${key}/edit`,
  );
  expect(titlesOf(world)).toEqual(["There before.", "Somebody else's words."]);
});
