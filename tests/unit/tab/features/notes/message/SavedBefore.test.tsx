/** @jest-environment ./tests/support/browserLike.js */
import { screen, within } from "@testing-library/react";

import { actionLearningSets } from "#domain/cards/content/actionLearningSets.ts";
import { noteKey } from "#domain/notes/noteKey.ts";
import type { Wire } from "#tests/support/graphOverEmulator.ts";
import { keptOnDevice } from "#tests/unit/tab/app/keptOnDevice.ts";
import { createWorld } from "#tests/unit/tab/app/openTab.tsx";
import { aSecondLater } from "#tests/unit/tab/features/notes/edit/editWorld.ts";
import { isSaved, savedIn } from "#tests/unit/tab/features/notes/form/formScreen.ts";
import { keep, noteOf } from "#tests/unit/tab/features/notes/list/keepNotes.ts";
import { asha } from "#tests/unit/tab/features/notes/sending/sendingWorld.ts";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

import { button, happened, key, nextTime, openDialog, saveWith, text } from "./messageWorld.ts";

const saved = { key: noteKey(key), source: "message" } as const;
const confidential = {
  techniqueId: actionLearningSets.id,
  techniqueName: actionLearningSets.name,
  techniqueYear: `${actionLearningSets.id}/2026`,
  happened: "",
  agreed: true,
} as const;
const told = () => screen.findByText("You saved this message before.");

/** The list cannot be read until somebody has tried to save into it. */
function unreadUntilSaved(send: Wire): Wire {
  let isTried = false;
  return (request) => {
    if (request.method === "POST" && request.url.endsWith("/items")) isTried = true;
    const isRead = request.method === "GET" && request.url.includes("/items");
    if (isRead && !isTried) return Promise.resolve(new Response("{}", { status: 403 }));
    return send(request);
  };
}

/** The ward's list, with the note that Asha made of the message some time ago. */
async function createWard(changes: Parameters<typeof noteOf>[1] = {}) {
  const world = createWorld();
  await keep(world, noteOf("Ask at nine.", { ...saved, ...changes }));
  world.emulator.traffic.clear();
  return world;
}

describe("a message that is a note already", () => {
  it("shows that note, says so aloud and links to it, with nothing kept on the device", async () => {
    const world = await createWard();
    openDialog({ world });

    await told();

    expect(await happened()).toHaveValue("We waited.");
    expect(await nextTime()).toHaveValue("Ask at nine.");
    expect(screen.getByRole("link", { name: "See the note" })).toHaveAttribute(
      "href",
      `/app/notes/${key}`,
    );
    expect(screen.getByText("This note belongs to the card After Action Review.")).toBeVisible();
    expect(await findFaults()).toEqual([]);
    expect(keptOnDevice()).not.toContain("draft/");
  });

  it("is changed and not doubled by a further save", async () => {
    const world = await createWard();
    const { user } = openDialog({ world });
    await told();

    await saveWith(user, " And at ten.");
    await isSaved();

    expect(savedIn(world)).toEqual([
      expect.objectContaining({ LnKey: key, LnNextTime: "Ask at nine. And at ten." }),
    ]);
  });

  it("is one note though the same message is saved twice at one device", async () => {
    const world = createWorld();
    const first = openDialog({ world });
    await saveWith(first.user, "Keep six blankets.");
    await isSaved();
    first.close();
    aSecondLater();

    const { user } = openDialog({ world });
    await told();
    expect(await nextTime()).toHaveValue("Keep six blankets.");
    await saveWith(user, " Or eight.");
    await isSaved();

    expect(savedIn(world)).toEqual([
      expect.objectContaining({ LnNextTime: "Keep six blankets. Or eight.", LnHappened: text }),
    ]);
  });

  it("keeps what the person wrote before that was known, on top of what the note said", async () => {
    const world = await createWard();
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    const { user } = openDialog({
      world,
      device: {
        wrap: (send) => async (request) => {
          if (request.method === "GET") await held;
          return send(request);
        },
      },
    });
    await user.click(await nextTime());
    await user.paste("Ask at ten.");

    go();
    await told();

    expect(await nextTime()).toHaveValue("Ask at ten.");
    expect(await happened()).toHaveValue("We waited.");
    await user.click(await button("Save"));
    await isSaved();
    expect(savedIn(world)).toEqual([expect.objectContaining({ LnNextTime: "Ask at ten." })]);
  });

  it("is not overwritten where it could not be read first: the person decides", async () => {
    const world = await createWard();
    const { user, services } = openDialog({ world, device: { wrap: unreadUntilSaved } });
    await saveWith(user, "Keep six blankets.");

    await screen.findByRole("heading", { name: /^Not saved yet/ });

    expect(screen.getByRole("link", { name: "Compare the two" })).toBeInTheDocument();
    expect(savedIn(world)).toEqual([expect.objectContaining({ LnNextTime: "Ask at nine." })]);
    expect(services.outbox.list(asha)).toHaveLength(1);
  });

  it("offers no story to a confidential card's note that could not be read first", async () => {
    const world = await createWard(confidential);
    const { user } = openDialog({ world, device: { wrap: unreadUntilSaved } });
    await saveWith(user, "Keep six blankets.");

    await user.click(await screen.findByRole("link", { name: "Compare the two" }));

    const story = await screen.findByRole("group", { name: "What happened" });
    expect(within(story).getAllByRole("radio")).toHaveLength(1);
    expect(story).toHaveTextContent("The note's card does not ask for this");
    expect(savedIn(world)).toEqual([expect.objectContaining({ LnNextTime: "Ask at nine." })]);
  });

  it("never puts a story into a confidential card's note", async () => {
    const world = await createWard(confidential);
    openDialog({ world });

    await told();

    expect(screen.queryByRole("textbox", { name: /happened/ })).not.toBeInTheDocument();
    expect(screen.queryByDisplayValue(text)).not.toBeInTheDocument();
  });

  it("waits to be checked again when it was taken back and is saved anew", async () => {
    const world = await createWard({ state: "Closed", reviewComment: "taken back" });
    const { user } = openDialog({ world });
    await told();
    expect(screen.getByText(/The note was taken back/)).toBeInTheDocument();

    await saveWith(user, " And at ten.");
    await isSaved();

    expect(savedIn(world)).toEqual([expect.objectContaining({ LnState: "Waiting" })]);
  });
});
