/** @jest-environment #tests/support/browserLike.js */
import { screen, within } from "@testing-library/react";

import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";
import { keep, noteOf } from "#tests/unit/tab/features/notes/list/keepNotes.ts";

const page = "/app/notes/look-again";
const section = (name: string) => screen.findByRole("region", { name });
const late = {
  what: "Move the board",
  owner: "Ward clerk",
  due: "2026-11-01",
  state: "Open",
} as const;

describe("what to look at again", () => {
  it("lists notes past their day and actions overdue, and writes the message for the channel", async () => {
    const world = createWorld();
    await keep(
      world,
      noteOf("Ring the lab first.", { reviewBy: "2026-10-01", state: "Checked" }),
      noteOf("Ask the porter first.", { action: late }),
      noteOf("Not due yet."),
    );

    openTab(page, { world });

    const past = await section("Past the day to look again");
    expect(
      within(past)
        .getAllByRole("link")
        .map((link) => link.textContent),
    ).toEqual(["Ring the lab first."]);
    const overdue = await section("Actions overdue");
    expect(overdue).toHaveTextContent("Move the board");
    expect(overdue).toHaveTextContent("Due on 1 November 2026");
    const message = await section("A message for the channel");
    expect(message).toHaveTextContent("Ring the lab first. (Look again by 1 October 2026)");
    expect(message).toHaveTextContent("Move the board (For: Ward clerk. Due on 1 November 2026)");
    expect(screen.queryByText("Not due yet.")).not.toBeInTheDocument();
  });

  it("says that nothing is due, and how far back it looked", async () => {
    const world = createWorld();
    await keep(world, noteOf("Not due yet."));
    const { user } = openTab(page, { world });
    expect(await screen.findByText("Nothing to look at again")).toBeVisible();
    expect(screen.getByText("Looked back to April 2025.")).toBeVisible();

    await user.click(screen.getByRole("button", { name: "Look further back" }));

    expect(await screen.findByText("Looked back to August 2023.")).toBeVisible();
  });

  it("says that it could not be read, which is not that nothing is due", async () => {
    const world = createWorld();
    await keep(world, noteOf("Ring the lab first.", { reviewBy: "2026-10-01" }));
    world.emulator.weather.set({ method: "*", path: "", kind: "offline" });

    const { user } = openTab(page, { world });

    const again = await screen.findByRole("button", { name: "Try again" });
    expect(screen.queryByText("Nothing to look at again")).not.toBeInTheDocument();
    world.emulator.weather.clear();
    await user.click(again);
    expect(await screen.findByRole("link", { name: "Ring the lab first." })).toBeVisible();
  });
});
