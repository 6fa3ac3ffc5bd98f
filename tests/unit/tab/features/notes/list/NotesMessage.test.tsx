/** @jest-environment ./tests/support/browserLike.js */
import { screen, waitFor } from "@testing-library/react";

import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import { expectState } from "#tests/unit/tab/app/expectState.ts";
import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";

import { keep, noteOf, ward7 } from "./keepNotes.ts";

const title = (name: string) => screen.findByRole("heading", { name });
const always = { method: "*", path: "", times: 1000 } as const;

describe("a page with no notes on it", () => {
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

  it("leads to Is it working? when the team has no list", async () => {
    openTab("/app/notes", { world: createWorld() });

    await expectState({
      title: "This team is not set up yet",
      meaning: /A team owner can open Is it working\? and choose Set up/,
      step: "Open Is it working?",
    });
  });

  it("says that an archived team without a list stays without one", async () => {
    openTab("/app/notes", { world: createWorld(), state: inWard7({ archived: true }) });

    await expectState({
      title: "This team is archived",
      meaning: /A team owner can bring it back/,
      step: "Go to the cards",
    });
  });

  it("can be tried again when the connection was lost, and says when it still is", async () => {
    const world = createWorld();
    await keep(world, noteOf("One."));
    world.emulator.weather.set({ ...always, kind: "offline" });
    const { user } = openTab("/app/notes", { world });
    await title("There is no connection");

    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() =>
      expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(
        "There is no connection",
      ),
    );
    expect(screen.getByRole("button", { name: "Try again" })).toHaveFocus();
    world.emulator.weather.clear();
    await user.click(screen.getByRole("button", { name: "Try again" }));

    await expect(screen.findByRole("link", { name: "One." })).resolves.toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  });

  it("asks for agreement only when the person chooses it", async () => {
    const world = createWorld();
    await keep(world, noteOf("One."));
    const { user } = openTab("/app/notes", { world, device: { agreed: [] } });
    await title("Technique Cards needs your agreement");

    await user.click(screen.getByRole("button", { name: "Continue" }));

    await expect(screen.findByRole("link", { name: "One." })).resolves.toBeInTheDocument();
  });

  it("asks for agreement when only the place is still remembered", async () => {
    const world = createWorld();
    await keep(world, noteOf("One."));
    const { memory, notes } = world.device("asha");
    await notes.findPlace(ward7);
    const { user } = openTab("/app/notes", { world, device: { agreed: [], memory } });

    await user.click(await screen.findByRole("button", { name: "Continue" }));

    await expect(screen.findByRole("link", { name: "One." })).resolves.toBeInTheDocument();
  });

  it("tells a person who said no that they can be asked again", async () => {
    const device = { agreed: [], whenAsked: "refuses" } as const;
    const { user } = openTab("/app/notes", { world: createWorld(), device });

    await user.click(await screen.findByRole("button", { name: "Continue" }));

    await expectState({
      title: "You did not agree this time",
      meaning: /The window was closed, or the answer was no/,
      step: "Ask me again",
    });
  });

  it("gives a person the message to send where a team owner must let them in", async () => {
    const world = createWorld();
    world.emulator.weather.set({ ...always, kind: "forbidden" });
    const copied = watchClipboard();
    const { user } = openTab("/app/notes", { world });
    await expectState({
      title: "You may not see these notes",
      meaning: /A team owner can change that/,
      step: "Copy this message",
    });

    copied.watch();
    await user.click(screen.getByRole("button", { name: "Copy this message" }));

    await expect(screen.findByRole("button", { name: "Check again" })).resolves.toBeInTheDocument();
    expect(copied.texts).toEqual([expect.stringMatching(/^Please let me read and add/)]);
  });

  it("marks the message where nothing can be copied", async () => {
    const world = createWorld();
    world.emulator.weather.set({ ...always, kind: "forbidden" });
    const { user } = openTab("/app/notes", { world });
    await title("You may not see these notes");
    watchClipboard().refuse();

    await user.click(screen.getByRole("button", { name: "Copy this message" }));

    await screen.findByText(/It could not be copied here/);
    expect(getSelection()?.toString()).toMatch(/^Please let me read and add/);
  });

  it("says to a guest who may not read that guests may not", async () => {
    const world = createWorld();
    world.emulator.weather.set({ ...always, kind: "forbidden" });

    openTab("/app/notes", { world, state: inWard7({ guest: true }) });

    await expectState({
      title: "Guests may not see these notes",
      meaning: /You are a guest in this team/,
      step: "Copy this message",
    });
  });
});

/** The clipboard as this page finds it; user-event puts its own in at first. */
function watchClipboard() {
  const texts: string[] = [];
  const define = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  return {
    texts,
    watch: () => define((text) => Promise.resolve(void texts.push(text))),
    refuse: () => define(() => Promise.reject(new DOMException("No", "NotAllowedError"))),
  };
}
