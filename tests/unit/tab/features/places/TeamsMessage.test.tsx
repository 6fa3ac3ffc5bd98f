/** @jest-environment ./tests/support/browserLike.js */
import { screen } from "@testing-library/react";

import { GraphError } from "#graph/client/GraphError.ts";
import type { HostState } from "#tab/platform/Host.ts";
import { SettingsProblem } from "#tab/platform/SettingsProblem.ts";
import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import { expectState } from "#tests/unit/tab/app/expectState.ts";
import { inNoTeam } from "#tests/unit/tab/app/inNoTeam.ts";
import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";

const always = { method: "*", path: "", times: 1000 } as const;

describe("where there is no team to choose", () => {
  it.each<[string, HostState, string, RegExp, string]>([
    [
      "in a channel",
      inWard7(),
      "There is no team to choose here",
      /This page stands in Ward 7 \(sample\) > General/,
      "Read the notes",
    ],
    [
      "in a channel that Teams does not name",
      inNoTeam({ surface: "channel" }),
      "There is no team to choose here",
      /This page stands in a channel/,
      "Read the notes",
    ],
    [
      "in a browser of its own",
      { state: "outside", why: "browser" },
      "Teams are chosen in Teams",
      /browser of its own/,
      "Go to the cards",
    ],
    [
      "where Teams never answers",
      { state: "outside", why: "silent" },
      "Teams did not answer",
      /we do not know who you are/,
      "Open this page again",
    ],
  ])("the page says so %s, and asks Graph for nothing", async (_, state, title, meaning, step) => {
    const world = createWorld();
    openTab("/app/team", { world, state });

    await expectState({ title, meaning, step });

    expect(world.emulator.traffic.list()).toEqual([]);
  });

  it("the page says so to a person who is in no team", async () => {
    openTab("/app/team", { world: createWorld(), person: "fay", state: inNoTeam() });

    await expectState({
      title: "You are in no team yet",
      meaning: /A team owner can add you/,
      step: "Go to the cards",
    });
  });
});

describe("where the teams cannot be listed", () => {
  it("asks for agreement only inside the person's click", async () => {
    const device = { agreed: ["User.Read"] } as const;
    const { user } = openTab("/app/team", { world: createWorld(), state: inNoTeam(), device });
    await expectState({
      title: "Technique Cards needs your agreement",
      meaning: /read nothing yet/,
      step: "Continue",
    });

    await user.click(screen.getByRole("button", { name: "Continue" }));

    await expect(
      screen.findByRole("button", { name: "Ward 7 (sample)" }),
    ).resolves.toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  });

  it("gives the message for the administrator when Microsoft 365 will not tell", async () => {
    const world = createWorld();
    world.emulator.weather.set({ ...always, kind: "forbidden" });

    openTab("/app/team", { world, state: inNoTeam() });

    await expectState({
      title: "You may not list your teams",
      meaning: /as a tab in your team's channel/,
      step: "Copy this message",
    });
  });

  it("can be tried again when the connection is back", async () => {
    const world = createWorld();
    world.emulator.weather.set({ ...always, kind: "offline" });
    const { user } = openTab("/app/team", { world, state: inNoTeam() });
    await screen.findByRole("heading", { name: "There is no connection" });

    world.emulator.weather.clear();
    await user.click(screen.getByRole("button", { name: "Try again" }));

    await expect(
      screen.findByRole("button", { name: "Ward 7 (sample)" }),
    ).resolves.toBeInTheDocument();
  });

  it.each([
    [new GraphError("signed-out"), "You are not signed in", /who you are/, "Sign in"],
    [
      new GraphError("signed-out", { code: "no_nested_sign_in" }),
      "This version of Teams cannot sign you in",
      /newest Teams app/,
      "Go to the cards",
    ],
    [
      new SettingsProblem("bad", ["authority"]),
      "Technique Cards has a wrong setting",
      /Wrong in \/config\.json: authority\./,
      "Open Is it working?",
    ],
  ])("names what stands in the way (%s)", async (error, title, meaning, step) => {
    openTab("/app/team", {
      state: inNoTeam(),
      services: { teams: () => Promise.reject(error) },
    });

    await expectState({ title, meaning, step });
  });
});
