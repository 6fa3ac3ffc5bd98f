/** @jest-environment ./tests/support/browserLike.js */
import { screen } from "@testing-library/react";

import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import { expectState } from "#tests/unit/tab/app/expectState.ts";
import { inNoTeam } from "#tests/unit/tab/app/inNoTeam.ts";
import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";
import type { HostState } from "#tab/platform/Host.ts";

import { keep, noteOf } from "./keepNotes.ts";

const choose = "Choose your team";

describe("Notes where there is no team to read from", () => {
  it.each<[string, HostState, string, RegExp, string]>([
    [
      "a browser of its own",
      { state: "outside", why: "browser" },
      "Notes live in your team's channel",
      /browser of its own/,
      "Go to the cards",
    ],
    [
      "a host that never answers",
      { state: "outside", why: "silent" },
      "Teams did not answer",
      /we do not know who you are/,
      "Open this page again",
    ],
    [
      "a person's own page before they have picked a team",
      inNoTeam(),
      "No team is chosen yet",
      /this device remembers it/,
      choose,
    ],
    [
      "a chat",
      inNoTeam({ surface: "chat" }),
      "A chat has no notes of its own",
      /Teams keep/,
      choose,
    ],
    [
      "a meeting without a channel",
      inNoTeam({ surface: "meeting", frame: "side-panel" }),
      "This meeting is not in a channel",
      /no notes of its own/,
      choose,
    ],
    [
      "a channel that Teams does not name",
      inNoTeam({ surface: "channel" }),
      "Teams did not say which team this is",
      /come back/,
      "Open this page again",
    ],
    [
      "a shared channel of another organisation",
      inWard7({ crossTenant: true }),
      "This channel belongs to another organisation",
      /Ask somebody from the other organisation/,
      "Go to the cards",
    ],
  ])("is plain in %s, and asks Graph for nothing", async (_, state, title, meaning, step) => {
    const world = createWorld();
    openTab("/app/notes", { world, state });

    await expectState({ title, meaning, step });

    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(title);
    expect(world.emulator.traffic.list()).toEqual([]);
  });
});

describe("Notes that a person may read without writing", () => {
  it.each([
    ["an archived team", inWard7({ archived: true })],
    ["a team in which they are a guest", inWard7({ guest: true })],
  ])("are there in %s", async (_, state) => {
    const world = createWorld();
    await keep(world, noteOf("One."));

    openTab("/app/notes", { world, state });

    await expect(screen.findByRole("link", { name: "One." })).resolves.toBeInTheDocument();
  });
});
