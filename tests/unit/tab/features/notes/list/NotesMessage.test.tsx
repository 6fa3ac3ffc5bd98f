/** @jest-environment ./tests/support/browserLike.js */
import { screen, waitFor, within } from "@testing-library/react";

import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";

import { keep, noteOf, ward7 } from "./keepNotes.ts";

describe("a page with no notes on it", () => {
  const title = (name: string) => screen.findByRole("heading", { name });

  it("says that nothing is here yet when the list is empty", async () => {
    const world = createWorld();
    await keep(world, noteOf("One."));
    world.emulator.traffic.clear();

    openTab("/app/notes", {
      world,
      services: {
        notes: () => {
          const { notes } = world.device("asha");
          const empty = { notes: [] };
          return Promise.resolve({
            ...notes,
            month: () => Promise.resolve(empty),
            months: () => Promise.resolve(new Map()),
          });
        },
      },
    });

    await expect(title("Nothing here yet")).resolves.toBeInTheDocument();
  });

  it("says that the team is not set up when it has no list", async () => {
    openTab("/app/notes", { world: createWorld() });

    await expect(title("This team is not set up yet")).resolves.toBeInTheDocument();
  });

  it("says who can change it when the person may not see the notes", async () => {
    const world = createWorld();
    world.emulator.weather.set({ method: "*", path: "", times: 100, kind: "forbidden" });

    openTab("/app/notes", { world });

    await title("You may not see these notes");
    expect(screen.getByText(/A team owner can change that/)).toBeInTheDocument();
  });

  it("can be tried again when the connection was lost", async () => {
    const world = createWorld();
    await keep(world, noteOf("One."));
    world.emulator.weather.set({ method: "*", path: "", times: 100, kind: "offline" });
    const { user } = openTab("/app/notes", { world });
    await title("The notes could not be loaded");

    world.emulator.weather.clear();
    await user.click(screen.getByRole("button", { name: "Try again" }));

    await expect(screen.findByRole("link", { name: "One." })).resolves.toBeInTheDocument();
  });

  it("asks for sign-in only when the person chooses it", async () => {
    const world = createWorld();
    await keep(world, noteOf("One."));
    const { user } = openTab("/app/notes", { world, device: { agreed: [] } });
    await title("Sign in to read the notes");

    await user.click(screen.getByRole("button", { name: "Sign in" }));

    await expect(screen.findByRole("link", { name: "One." })).resolves.toBeInTheDocument();
  });

  it("asks for sign-in when only the place is still remembered", async () => {
    const world = createWorld();
    await keep(world, noteOf("One."));
    const { memory, notes } = world.device("asha");
    await notes.findPlace(ward7);
    const { user } = openTab("/app/notes", { world, device: { agreed: [], memory } });

    await user.click(await screen.findByRole("button", { name: "Sign in" }));

    await expect(screen.findByRole("link", { name: "One." })).resolves.toBeInTheDocument();
  });

  it("names the server's settings when they are missing", async () => {
    openTab("/app/notes");

    await waitFor(() =>
      expect(within(screen.getByRole("main")).getByRole("heading", { level: 2 })).toHaveTextContent(
        "not set up on its server",
      ),
    );
  });
});
