/** @jest-environment ./tests/support/browserLike.js */
import { screen } from "@testing-library/react";

import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import { createWorld, openTab, type OpenTabOptions } from "#tests/unit/tab/app/openTab.tsx";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";
import type { LearningNote } from "#domain/notes/learningNote.ts";

import { keep, noteOf } from "../list/keepNotes.ts";

const lesson = "Agree one place for messages.";
const share = { name: "Share this note" };

async function openNote(note: LearningNote, options: OpenTabOptions = {}) {
  const world = createWorld();
  await keep(world, note);
  return openTab(`/app/notes/${note.key}`, { world, ...options });
}

describe("sharing a note", () => {
  it("gives its one sentence and an address that holds its key only", async () => {
    const note = noteOf(lesson);
    const { user, host } = await openNote(note);

    await user.click(await screen.findByRole("button", share));

    expect(host.sharedPages).toEqual([
      { subPage: `notes/${note.key}`, label: "A learning note", text: lesson },
    ]);
  });

  it("gives the link alone where the author did not say that others may re-use it", async () => {
    const note = noteOf(lesson, { reuse: false });
    const { user, host } = await openNote(note);

    await user.click(await screen.findByRole("button", share));

    expect(host.sharedPages).toEqual([{ subPage: `notes/${note.key}`, label: "A learning note" }]);
    expect(screen.getByText(/Share sends only a link/)).toBeInTheDocument();
  });

  it("asks first about words that may tell who somebody is", async () => {
    const { user, host } = await openNote(noteOf("Ask Mrs Sample before the round."));

    await user.click(await screen.findByRole("button", share));

    expect(host.shared).toEqual([]);
    expect(screen.getByRole("heading", { name: /^Could these words tell/ })).toHaveFocus();
    expect(screen.getByText("Mrs Sample")).toBeInTheDocument();
    expect(await findFaults()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Share only the link" }));
    await user.click(screen.getByRole("button", { name: "I have checked these. Share" }));
    expect(host.sharedPages.map(({ text }) => text)).toEqual([
      undefined,
      "Ask Mrs Sample before the round.",
    ]);
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(screen.getByRole("button", share)).toHaveFocus();
  });

  it("is not offered in a dialog, where Teams cannot", async () => {
    await openNote(noteOf(lesson), { state: inWard7({ frame: "dialog" }) });

    expect(await screen.findByRole("heading", { level: 1, name: lesson })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^(Share|Copy)/ })).not.toBeInTheDocument();
  });
});
