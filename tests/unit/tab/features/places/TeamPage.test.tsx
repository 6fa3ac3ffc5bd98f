/** @jest-environment ./tests/support/browserLike.js */
import { screen, waitFor, within } from "@testing-library/react";

import { sampleTeams } from "#sandbox/seed.ts";
import { keptOnDevice } from "#tests/unit/tab/app/keptOnDevice.ts";
import { inNoTeam } from "#tests/unit/tab/app/inNoTeam.ts";
import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";
import { keep, noteOf } from "#tests/unit/tab/features/notes/list/keepNotes.ts";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

const ward = "Ward 7 (sample)";
const list = () => screen.findByRole("list", { name: "Your teams" });
const teamsNamed = async () =>
  within(await list())
    .getAllByRole("button")
    .map(({ textContent }) => textContent);

describe("choosing a team", () => {
  it("lists the person's own teams by name, and nothing of anybody else's", async () => {
    openTab("/app/team", { world: createWorld(), state: inNoTeam() });

    expect(await teamsNamed()).toEqual(["Therapy project (sample)", ward]);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Choose your team");
    expect(await findFaults()).toEqual([]);
  });

  it("leads to that team's notes, says whose pick it is, and is remembered on the device", async () => {
    const world = createWorld();
    await keep(world, noteOf("Ring the lab."));
    const { user, close } = openTab("/app/team", { world, state: inNoTeam() });

    await user.click(await screen.findByRole("button", { name: ward }));

    await screen.findByRole("link", { name: "Ring the lab." });
    expect(location.pathname).toBe("/app/notes");
    expect(screen.getByText(/your pick/)).toHaveTextContent(`${ward} — your pick · Change team`);
    expect(await findFaults()).toEqual([]);
    close();
    openTab("/app/notes", { world, state: inNoTeam() });
    await expect(screen.findByRole("link", { name: "Ring the lab." })).resolves.toBeInTheDocument();
  });

  it("brings the person back to the form that they came from, which then says where the note goes", async () => {
    const world = createWorld();
    const { user } = openTab("/app/cards/after-action-review/note", {
      world,
      state: inNoTeam({ surface: "chat" }),
    });
    await user.click(screen.getByRole("link", { name: "Choose your team" }));

    await user.click(await screen.findByRole("button", { name: ward }));

    await waitFor(() => expect(location.pathname).toBe("/app/cards/after-action-review/note"));
    await screen.findByRole("button", { name: "Save" });
    expect(screen.getByText(/your pick/)).toHaveTextContent(`${ward} — your pick · Change team`);
    expect(screen.getByText(/This note goes to/)).toHaveTextContent(
      `This note goes to ${ward}. Everyone in ${ward}`,
    );
  });

  it("saves the note to the picked team's own list", async () => {
    const world = createWorld();
    const state = inNoTeam({ surface: "meeting", frame: "side-panel" });
    const { user } = openTab("/app/cards/after-action-review/note", { world, state });
    await user.click(screen.getByRole("link", { name: "Choose your team" }));
    await user.click(await screen.findByRole("button", { name: "Therapy project (sample)" }));
    await user.click(await screen.findByRole("textbox", { name: /Next time, do this/ }));
    await user.paste("Start with the timeline.");

    await user.click(screen.getByRole("button", { name: "Save" }));

    await screen.findByRole("heading", { name: "Saved to the team" });
    expect(world.emulator.lists(sampleTeams.therapy.siteId)).not.toEqual([]);
    expect(world.emulator.lists(sampleTeams.ward7.siteId)).toEqual([]);
  });

  it("can be changed from the notes, where the team of now is marked, and taken back", async () => {
    const world = createWorld();
    const { user } = openTab("/app/team", { world, state: inNoTeam() });
    await user.click(await screen.findByRole("button", { name: ward }));

    await user.click(await screen.findByRole("link", { name: "Change team" }));
    const now = await screen.findByRole("button", { name: `${ward} Your team now` });
    expect(now).toHaveAttribute("aria-current", "true");
    await user.click(screen.getByRole("button", { name: "Use no team" }));

    expect(screen.queryByText("Your team now")).not.toBeInTheDocument();
    expect(keptOnDevice()).not.toContain(ward);
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  });

  it("is quick among many teams: a few letters are enough", async () => {
    const teams = Array.from({ length: 12 }, (_, at) => ({
      groupId: `7a267483-3ba3-57c7-8bf0-5ca9fae1${String(8000 + at)}`,
      name: `Sample ward ${String(at)}`,
    }));
    const world = createWorld();
    const { user } = openTab("/app/team", {
      state: inNoTeam(),
      services: {
        teams: () =>
          Promise.resolve({
            ...world.device("asha").teams,
            joinedTeams: () => Promise.resolve(teams),
          }),
      },
    });

    await user.type(await screen.findByRole("searchbox", { name: "Find a team" }), "WARD 11");

    expect(await teamsNamed()).toEqual(["Sample ward 11"]);
    await user.type(screen.getByRole("searchbox"), "x");
    expect(screen.getByText("No team of yours has these letters in its name.")).toBeVisible();
  });
});
