/** @jest-environment ./tests/support/browserLike.js */
import { screen } from "@testing-library/react";

import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

import { keep, noteOf, ward7 } from "./keepNotes.ts";

describe("Notes, this team", () => {
  it("lists the newest month first, each note with its state, kind and author", async () => {
    const world = createWorld();
    await keep(world, noteOf("Put the list on the board."));

    openTab("/app/notes", { world });

    const month = await screen.findByRole("region", { name: "November 2026" });
    expect(month).toHaveTextContent("Put the list on the board.");
    expect(month).toHaveTextContent("Waiting to be checked");
    expect(month).toHaveTextContent("Do better");
    expect(month).toHaveTextContent("22 November 2026 by Asha Sample");
  });

  it("reads the newest month, and the year before it in one batch when that is short", async () => {
    const world = createWorld();
    await keep(world, noteOf("One."));
    const device = world.device("asha");
    await device.notes.findPlace(ward7);
    world.emulator.traffic.clear();

    openTab("/app/notes", { world, device: { memory: device.memory } });
    await screen.findByRole("link", { name: "One." });

    expect(world.emulator.traffic.list()).toHaveLength(2);
  });

  it("shows a state that this version does not know as it was written", async () => {
    const world = createWorld();
    await keep(world, noteOf("One.", { state: "Parked" }));

    openTab("/app/notes", { world });

    const month = await screen.findByRole("region", { name: "November 2026" });
    expect(month).toHaveTextContent("Parked");
  });

  it("filters what was read on the device, with no further request", async () => {
    const world = createWorld();
    await keep(world, noteOf("Ring the lab."), noteOf("Move the board.", { kind: "Avoid" }));
    const { user } = openTab("/app/notes", { world });
    await screen.findByRole("link", { name: "Ring the lab." });
    world.emulator.traffic.clear();

    await user.selectOptions(screen.getByRole("combobox", { name: "Kind" }), "Avoid");
    expect(screen.queryByRole("link", { name: "Ring the lab." })).not.toBeInTheDocument();
    await user.type(screen.getByRole("searchbox", { name: "Words in the note" }), "zzz");

    expect(screen.getByRole("heading", { name: "No match" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Clear the filter" }));
    expect(screen.getByRole("link", { name: "Ring the lab." })).toBeInTheDocument();
    expect(world.emulator.traffic.list()).toEqual([]);
  });

  it("opens a note's page with everything in it, under the card's own questions", async () => {
    const world = createWorld();
    await keep(world, noteOf("Ring the lab."));
    const { user } = openTab("/app/notes", { world });

    await user.click(await screen.findByRole("link", { name: "Ring the lab." }));

    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Ring the lab.");
    const terms = screen.getAllByRole("term").map(({ textContent }) => textContent);
    expect(terms).toEqual(
      expect.arrayContaining([
        "What did you expect, and what happened?",
        "What went well that you will keep?",
        "Action",
        "Look again by",
      ]),
    );
    expect(screen.getByRole("link", { name: /Open in SharePoint/ })).toHaveAttribute(
      "href",
      expect.stringMatching(/^https:\/\/sampletrust\.sharepoint\.com\//),
    );
    expect(await findFaults()).toEqual([]);
  });

  it("finds a note by its own address", async () => {
    const world = createWorld();
    const note = noteOf("Ring the lab.");
    await keep(world, note);

    openTab(`/app/notes/${note.key}`, { world });

    await expect(
      screen.findByRole("heading", { level: 1, name: "Ring the lab." }),
    ).resolves.toBeInTheDocument();
  });

  it("has no faults that axe can find", async () => {
    const world = createWorld();
    await keep(world, noteOf("Ring the lab."));
    openTab("/app/notes", { world });
    await screen.findByRole("link", { name: "Ring the lab." });

    expect(await findFaults()).toEqual([]);
  });
});
