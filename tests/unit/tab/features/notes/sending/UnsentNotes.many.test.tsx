/** @jest-environment ./tests/support/browserLike.js */
import { act, screen, waitFor, within } from "@testing-library/react";

import { sampleSites } from "#sandbox/seed.ts";
import type { GraphOverEmulator } from "#tests/support/graphOverEmulator.ts";
import { keep, noteOf } from "#tests/unit/tab/features/notes/list/keepNotes.ts";
import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

import { keepWaiting, waitingNote } from "./keepWaiting.ts";
import { asha, busyFor } from "./sendingWorld.ts";

const twelve = Array.from({ length: 12 }, (_, place) => waitingNote(place + 1));

/** A team with its list; Microsoft 365 is busy for ten minutes. */
async function openBusy() {
  const world = createWorld();
  await keep(world, noteOf("There before."));
  world.emulator.weather.set(busyFor(600));
  return world;
}

const isTitle = (title: string) => (_: string, element: Element | null) =>
  element?.tagName === "P" && element.textContent.trim() === title;

const titlesIn = (box: HTMLElement) =>
  within(box)
    .getAllByRole("listitem")
    .map((item) => within(item).getByText(/^Lesson/).textContent);

function countItems(world: GraphOverEmulator): number {
  const [list] = world.emulator.lists(sampleSites.ward7.id);
  return list ? world.emulator.items(list.id).length : 0;
}

describe("many notes that wait", () => {
  it("stay short: three are shown, and the rest when the person asks for them", async () => {
    keepWaiting(...twelve);
    const { user } = openTab("/app/", { world: await openBusy() });
    const box = await screen.findByRole("region", { name: "12 notes not sent yet" });
    expect(titlesIn(box)).toEqual(["Lesson 1.", "Lesson 2.", "Lesson 3."]);

    await user.click(within(box).getByRole("button", { name: "Show all 12" }));

    expect(titlesIn(box)).toHaveLength(12);
    expect(within(box).getByText(isTitle("Lesson 4."))).toHaveFocus();
    const fewer = within(box).getByRole("button", { name: "Show fewer" });
    expect(fewer).toHaveAttribute("aria-expanded", "true");
    expect(await findFaults()).toEqual([]);
    await user.click(fewer);
    expect(titlesIn(box)).toHaveLength(3);
  });

  it("say once, for all of them, why they wait and where they are", async () => {
    keepWaiting(...twelve);
    openTab("/app/", { world: await openBusy() });
    const box = await screen.findByRole("region", { name: "12 notes not sent yet" });

    await waitFor(() =>
      expect(box).toHaveTextContent(
        /Microsoft 365 is busy and asked us to wait until \d\d:\d\d\. They are sent by themselves after that, while this page is open\./,
      ),
    );

    expect(within(box).getAllByText(/Microsoft 365/)).toHaveLength(1);
    expect(within(box).getAllByText("Kept on this device only.")).toHaveLength(1);
  });

  it("go with one press on Send all now, and what was sent is said", async () => {
    keepWaiting(...twelve.slice(0, 3));
    const world = await openBusy();
    const { user, services } = openTab("/app/", { world });
    const all = await screen.findByRole("button", { name: "Send all now" });
    await waitFor(() => expect(services.pauses.find(asha)).toBeDefined());
    world.emulator.weather.clear();

    await user.click(all);
    expect(screen.getAllByText(/^Not tried now\. Microsoft 365 asked us to wait/)).not.toEqual([]);
    expect(countItems(world)).toBe(1);
    services.pauses.clear(asha);
    await user.click(all);

    await waitFor(() => expect(services.outbox.list(asha)).toEqual([]));
    expect(countItems(world)).toBe(4);
    expect(screen.getByText("Saved to the team: Lesson 3.")).toBeInTheDocument();
  });

  it("are told of together where they went together", async () => {
    keepWaiting(...twelve.slice(0, 3));
    const { services } = openTab("/app/", { world: await openBusy() });
    await screen.findByRole("region", { name: "3 notes not sent yet" });

    // As another tab of the person sends them.
    act(() => {
      for (const { id, at } of twelve.slice(0, 3)) services.outbox.removeSent(asha, id, at);
    });

    await expect(screen.findByText("3 notes saved to the team")).resolves.toBeInTheDocument();
    expect(screen.queryByRole("region", { name: /not sent yet/ })).not.toBeInTheDocument();
  });
});
