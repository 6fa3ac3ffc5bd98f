/** @jest-environment ./tests/support/browserLike.js */
import { screen, within } from "@testing-library/react";

import { createClock } from "#tab/platform/createClock.ts";
import { SettingsProblem } from "#tab/platform/SettingsProblem.ts";
import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import { createWorld } from "#tests/unit/tab/app/openTab.tsx";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

import {
  closeNestedSignIn,
  inPersonalTab,
  openNestedSignIn,
  setUpWard,
  withNeeds,
} from "../setUpWorld.ts";
import { findNeed, findVerdict, openHealth } from "./openHealth.ts";

beforeEach(openNestedSignIn);
afterEach(closeNestedSignIn);

describe("what is in the way of notes", () => {
  it("tells somebody who may not see the site who can let them in", async () => {
    const world = createWorld();
    world.emulator.weather.set({ method: "*", path: "", times: 1000, kind: "forbidden" });

    openHealth({ world });

    await findVerdict("You may not see this team's site");
    expect(screen.queryByRole("button", { name: "Set up" })).not.toBeInTheDocument();
  });

  it("names the settings that are wrong, and keeps the rest unknown", async () => {
    const problem = new SettingsProblem("bad", ["clientId", "graph"]);

    openHealth({ services: { settings: () => Promise.reject(problem) } });

    await findVerdict("Some settings are wrong");
    expect(findNeed("The settings on its server")).toHaveTextContent("Wrong: clientId, graph.");
    expect(findNeed("The list of notes")).toHaveTextContent("Not known");
    expect(await findFaults()).toEqual([]);
  });

  it("keeps settings that cannot be fetched now apart from settings that are missing", async () => {
    const problem = new SettingsProblem("unreachable");

    openHealth({ services: { settings: () => Promise.reject(problem) } });

    await findVerdict("There is no connection");
    expect(findNeed("The settings on its server")).toHaveTextContent("Not known");
  });

  it("names a clock that is wrong by a year, and says that notes are saved all the same", async () => {
    const world = createWorld();
    await setUpWard(world);
    const clock = createClock({ device: Date.now, steady: () => 0 });
    clock.hear("Sat, 22 Nov 2025 10:00:00 GMT");

    openHealth({ world, services: { clock } });

    await findVerdict("This device shows the wrong time");
    expect(findNeed("The right time on this device")).toHaveTextContent("Missing");
    expect(screen.getByText(/Notes are saved all the same/)).toBeInTheDocument();
    expect(await findFaults()).toEqual([]);
  });

  it("leads a person with no team around them to choose one", async () => {
    openHealth({ state: inPersonalTab() });

    await findVerdict("No team is chosen yet");
    expect(screen.getByRole("link", { name: "Choose your team" })).toHaveAttribute(
      "href",
      "/app/team",
    );
    expect(await findFaults()).toEqual([]);
  });

  it.each([
    ["browser", "You are not in Teams", "Go to the cards"],
    ["silent", "Teams does not answer", "Open this page again"],
  ] as const)("opens outside Teams too (%s), with one next step", async (why, title, step) => {
    closeNestedSignIn();

    openHealth({ state: { state: "outside", why } });

    await findVerdict(title);
    expect(screen.getByText(step)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Check again" })).not.toBeInTheDocument();
    expect(findNeed("Sign-in through Teams")).toHaveTextContent("Not known");
  });

  it("names a host that cannot sign anybody in before what follows from it", async () => {
    closeNestedSignIn();

    openHealth({ services: withNeeds({ need: "sign-in", state: "missing", fault: "signed-out" }) });

    await findVerdict("This version of Teams cannot sign you in");
    expect(screen.queryByRole("button", { name: "Sign in" })).not.toBeInTheDocument();
  });

  it.each([
    [{ archived: true }, "This team is archived"],
    [{ crossTenant: true }, "This channel belongs to another organisation"],
  ])("offers no set-up where nothing can be added (%j)", async (context, title) => {
    openHealth({ world: createWorld(), state: inWard7(context) });

    await findVerdict(title);
    expect(screen.queryByRole("button", { name: "Set up" })).not.toBeInTheDocument();
  });

  it("tells a guest who can save for them", async () => {
    const world = createWorld();
    await setUpWard(world);

    openHealth({ world, state: inWard7({ guest: true }) });

    await findVerdict("Everything is in place");
    expect(findNeed("A team for your notes")).toHaveTextContent(
      "Ask a member to save notes for you.",
    );
  });

  it("says what to repair first in one sentence when more than one part is lost", async () => {
    openHealth({
      services: withNeeds(
        { need: "sign-in", state: "present" },
        { need: "site", state: "present" },
        { need: "list", state: "present" },
        { need: "columns", state: "missing", details: ["What happened"] },
        { need: "indexes", state: "missing", details: ["State"] },
        { need: "unique-key", state: "present" },
        { need: "uses-list", state: "present" },
        { need: "notes-shown", state: "unknown" },
      ),
    });

    await findVerdict("The list needs a repair");
    expect(screen.getByText(/the columns of the list, the indexes/)).toBeInTheDocument();
    expect(findNeed("The columns of the list")).toHaveTextContent("Column: What happened.");
    expect(findNeed("Saved notes come back when read")).toHaveTextContent(
      "no note in the list yet",
    );
  });

  it.each([
    [{ need: "sign-in", state: "missing", fault: "signed-out" }, "You are not signed in"],
    [{ need: "sign-in", state: "missing", fault: "consent-refused" }, "Your permission is needed"],
    [{ need: "site", state: "missing", fault: "not-found" }, "The team's site was not found"],
    [
      { need: "site", state: "missing", fault: "files-not-ready" },
      "This channel has no SharePoint site yet",
    ],
    [{ need: "site", state: "unknown", fault: "locked" }, "The team's site is locked"],
    [{ need: "site", state: "unknown", fault: "busy" }, "Microsoft 365 is busy"],
    [
      { need: "list", state: "unknown", fault: "unavailable" },
      "Microsoft 365 did not answer as it should",
    ],
    [{ need: "uses-list", state: "missing" }, "Notes work. One list can still be added"],
  ] as const)("says %j as a sentence", async (found, title) => {
    openHealth({ services: withNeeds(found) });

    await expect(findVerdict(title)).resolves.toBeInTheDocument();
  });

  it("names a default view that hides notes, and who can take its filter away", async () => {
    openHealth({
      services: withNeeds(
        { need: "sign-in", state: "present" },
        { need: "list", state: "present" },
        { need: "notes-shown", state: "missing" },
      ),
    });

    await findVerdict("SharePoint hides some notes");
    expect(screen.getAllByText(/A team owner can open the list LearningNotes/)).not.toEqual([]);
  });

  it("tells apart what is present, missing and not known without colour", async () => {
    openHealth({ world: createWorld() });

    await findVerdict("This team is not set up yet");

    const states = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(states.filter((text) => text.includes("Not part of this version"))).toHaveLength(1);
    const marks = ["Present", "Missing", "Not known"].map((word) => shapeBeside(word));
    expect(new Set(marks).size).toBe(3);
  });
});

/** How the shape beside a state is drawn. */
function shapeBeside(word: string): string | undefined {
  const item = screen
    .getAllByRole("listitem")
    .find((one) => within(one).queryByText(word) !== null);
  return item?.querySelector("svg")?.innerHTML;
}
