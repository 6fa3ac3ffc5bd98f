/** @jest-environment ./tests/support/browserLike.js */
import { screen, waitFor, within } from "@testing-library/react";

import { sampleSites } from "#sandbox/seed.ts";
import { createOutbox } from "#tab/platform/createOutbox.ts";
import type { GraphOverEmulator } from "#tests/support/graphOverEmulator.ts";
import { keyOf, sampleNote } from "#tests/unit/graph/notes/sampleNote.ts";
import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";
import { keep } from "#tests/unit/tab/features/notes/list/keepNotes.ts";
import { openDevice } from "#tests/unit/tab/platform/deviceWorld.ts";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

import { keepWaiting, waitingEdit, waitingNote } from "./keepWaiting.ts";
import { rowOf } from "./rowOf.ts";
import { asha } from "./sendingWorld.ts";

const itemsOf = (world: GraphOverEmulator) =>
  world.emulator
    .lists(sampleSites.ward7.id)
    .flatMap(({ id }) => world.emulator.items(id))
    .map(({ fields }) => fields);

const stillWaits = () => createOutbox(openDevice("2026-11-22T10:00:00.000Z")).list(asha);

describe("a change that waits", () => {
  it("is called a change, and leads to the two notes where somebody else changed the same", async () => {
    const world = createWorld();
    await keep(world, sampleNote({ title: "Lesson 1.", learned: "Theirs." }));
    keepWaiting(waitingEdit(1, { learned: "Mine." }));
    openTab("/app/", { world });

    const compare = await screen.findByRole("link", { name: "Compare the two" });

    expect(compare).toHaveAttribute("href", `/app/notes/${keyOf(1)}/edit`);
    const row = rowOf("Lesson 1.");
    expect(row).toHaveTextContent(/^A change to: Lesson 1\./);
    expect(row).toHaveTextContent("Somebody else changed the same part of this note.");
    expect(within(row).queryByRole("button", { name: "Send now" })).not.toBeInTheDocument();
    expect(itemsOf(world)).toMatchObject([{ LnLearned: "Theirs." }]);
    expect(await findFaults()).toEqual([]);
  });

  it("can be saved as a new note where its own was deleted from the list", async () => {
    const world = createWorld();
    await keep(world, sampleNote({ key: keyOf(2), title: "Another." }));
    keepWaiting(waitingEdit(1, { learned: "Mine.", state: "Checked", reviewComment: "Good." }));
    const { user } = openTab("/app/", { world });
    await screen.findByRole("button", { name: "Save as a new note" });
    expect(rowOf("Lesson 1.")).toHaveTextContent("The note was deleted from the team's list");

    await user.click(screen.getByRole("button", { name: "Save as a new note" }));

    await waitFor(() => expect(itemsOf(world)).toHaveLength(2));
    const saved = itemsOf(world).find(({ Title }) => Title === "Lesson 1.");
    expect(saved).toMatchObject({ LnLearned: "Mine.", LnState: "Waiting" });
    expect(saved?.["LnKey"]).not.toBe(keyOf(1));
    expect(saved?.["LnReviewComment"]).toBeUndefined();
    await waitFor(() => expect(stillWaits()).toEqual([]));
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    expect(screen.getByText("Saved to the team: Lesson 1.")).toBeInTheDocument();
  });

  it("waits as a new note where it cannot be sent at once, and not twice", async () => {
    const world = createWorld();
    await keep(world, sampleNote({ key: keyOf(2), title: "Another." }));
    keepWaiting(waitingEdit(1, { learned: "Mine." }));
    const { user } = openTab("/app/", { world });
    const button = await screen.findByRole("button", { name: "Save as a new note" });
    world.emulator.weather.set({ method: "*", path: "", kind: "offline" });

    await user.click(button);

    expect(stillWaits()).toMatchObject([
      { kind: "new", note: { learned: "Mine.", state: "Waiting" }, tried: [] },
    ]);
  });

  it("goes back to its own form when the team refuses it", async () => {
    const world = createWorld();
    await keep(world, sampleNote({ title: "Lesson 1." }));
    world.emulator.weather.set({ method: "PATCH", path: "/sites", kind: "forbidden" });
    keepWaiting(waitingEdit(1, { learned: "Mine." }));
    const { user, services } = openTab("/app/", { world });

    await user.click(await screen.findByRole("button", { name: "Open it in the form" }));

    expect(location.pathname).toBe(`/app/notes/${keyOf(1)}/edit`);
    expect(services.outbox.list(asha)).toEqual([]);
    expect(services.drafts.list(asha, `edit/${keyOf(1)}`)[0]).toMatchObject({
      key: keyOf(1),
      values: { learned: "Mine." },
    });
  });
});

describe("a note that the team refuses", () => {
  it("holds no other note up, and can be sent again when its owner has put things right", async () => {
    const world = createWorld();
    await keep(world, sampleNote({ key: keyOf(9), title: "Before." }));
    world.emulator.weather.set({ method: "POST", path: "/sites", kind: "forbidden", times: 1 });
    keepWaiting(waitingNote(1), waitingNote(2));
    const { user } = openTab("/app/", { world });
    const refusal = /^Not saved, because you may not add/;
    await screen.findByText(refusal);
    await screen.findByRole("region", { name: "1 note not sent yet" });

    await user.click(within(rowOf(refusal)).getByRole("button", { name: "Send now" }));

    await waitFor(() =>
      expect(screen.queryByRole("region", { name: /not sent yet/ })).not.toBeInTheDocument(),
    );
    expect(itemsOf(world).map(({ Title }) => Title)).toEqual(["Before.", "Lesson 2.", "Lesson 1."]);
  });

  it("comes back into the form beside other words for its card, which stay too", async () => {
    const world = createWorld();
    await keep(world, sampleNote({ key: keyOf(9), title: "Before." }));
    world.emulator.weather.set({ method: "POST", path: "/sites", kind: "forbidden" });
    keepWaiting(waitingNote(1));
    const { user, services } = openTab("/app/", { world });
    services.drafts.keep(asha, "after-action-review", {
      values: { nextTime: "Half a thought." },
      at: "2026-11-22T09:00:00.000Z",
      key: keyOf(5),
    });

    await user.click(await screen.findByRole("button", { name: "Open it in the form" }));

    expect(await screen.findByDisplayValue("Lesson 1.")).toBeInTheDocument();
    expect(stillWaits()).toEqual([]);
    expect(
      services.drafts.list(asha, "after-action-review").map(({ values }) => values["nextTime"]),
    ).toContain("Half a thought.");
  });
});
