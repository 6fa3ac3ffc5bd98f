/** @jest-environment ./tests/support/browserLike.js */
import { act, screen } from "@testing-library/react";

import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";
import { keep, noteOf } from "#tests/unit/tab/features/notes/list/keepNotes.ts";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

import {
  closeNestedSignIn,
  doubleAKey,
  goodSettings,
  openNestedSignIn,
  removeUniqueKey,
  setUpWard,
  wardLists,
} from "../setUpWorld.ts";
import { findNeed, findVerdict, openHealth } from "./openHealth.ts";

beforeEach(openNestedSignIn);
afterEach(closeNestedSignIn);

describe("Is it working?", () => {
  it("says that everything is in place when it is", async () => {
    const world = createWorld();
    await setUpWard(world);

    openHealth({ world });

    await findVerdict("Everything is in place");
    expect(findNeed("The unique key of the list")).toHaveTextContent("Present");
    expect(screen.queryByText("Missing")).not.toBeInTheDocument();
    expect(await findFaults()).toEqual([]);
  });

  it("asks Graph for nothing before the person opens it, and opens no window by itself", async () => {
    const world = createWorld();
    const { user } = openTab("/app/", {
      world,
      device: { agreed: [], whenAsked: "agrees" },
      services: goodSettings,
    });
    expect(world.emulator.traffic.list()).toEqual([]);

    await user.click(screen.getByRole("link", { name: "Is it working?" }));

    await findVerdict("Your permission is needed");
    expect(world.emulator.traffic.list()).toEqual([]);
  });

  it("signs a person in when they choose it, and goes on to what is missing next", async () => {
    const world = createWorld();
    const { user } = openHealth({ world, device: { agreed: [] } });
    await findVerdict("Your permission is needed");

    await user.click(screen.getByRole("button", { name: "Sign in" }));

    expect(await findVerdict("This team is not set up yet")).toHaveFocus();
    expect(findNeed("Your sign-in and permission")).toHaveTextContent("Present");
  });

  it("sets the lists up for whoever SharePoint lets, and says so where the focus is", async () => {
    const world = createWorld();
    const { user } = openHealth({ world });
    await findVerdict("This team is not set up yet");
    expect(findNeed("The columns of the list")).toHaveTextContent("Not known");

    await user.click(screen.getByRole("button", { name: "Set up" }));

    expect(await findVerdict("Everything is in place")).toHaveFocus();
    expect(screen.getByText("Done.", { selector: "[role=status] *" })).toBeInTheDocument();
    expect(wardLists(world)).toEqual(expect.arrayContaining(["LearningNotes", "LearningNoteUses"]));
  });

  it("leaves the focus where the person went once they have had their answer", async () => {
    const world = createWorld();
    const { user, host } = openHealth({ world });
    await findVerdict("This team is not set up yet");
    await user.click(screen.getByRole("button", { name: "Set up" }));
    await findVerdict("Everything is in place");
    const report = screen.getByRole("textbox", { name: "The report" });
    await user.click(report);

    act(() => host.become(inWard7({ archived: true })));

    await findVerdict("This team is archived");
    expect(report).toHaveFocus();
  });

  it("tells who can help when SharePoint says no, with a link to send", async () => {
    const world = createWorld();
    const { user, host } = openHealth({ world });
    await findVerdict("This team is not set up yet");
    world.emulator.weather.set({ method: "POST", path: "/sites", times: 100, kind: "forbidden" });

    await user.click(screen.getByRole("button", { name: "Set up" }));

    expect(await findVerdict("Nothing could be set up")).toHaveFocus();
    expect(screen.getByText(/Ask a team owner to open Is it working/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Copy a link for the owner" }));
    expect(host.shared).toEqual(["health"]);
    expect((await screen.findAllByText("Link ready to share."))[0]).toBeInTheDocument();
  });

  it("says that a refused permission changed nothing, and who can agree", async () => {
    const world = createWorld();
    const { user } = openHealth({ world, device: { whenAsked: "refuses" } });
    await findVerdict("This team is not set up yet");

    await user.click(screen.getByRole("button", { name: "Set up" }));

    await findVerdict("Nothing could be set up");
    expect(screen.getByText(/ask your Microsoft 365 administrator/)).toBeInTheDocument();
    expect(wardLists(world)).toEqual([]);
  });

  it("keeps a lost connection apart from something missing, and finds all well once it is back", async () => {
    const world = createWorld();
    await setUpWard(world);
    world.emulator.weather.set({ method: "*", path: "", times: 1000, kind: "offline" });
    const { user } = openHealth({ world });
    await findVerdict("There is no connection");
    expect(screen.queryByText("Missing")).not.toBeInTheDocument();

    world.emulator.weather.clear();
    await user.click(screen.getByRole("button", { name: "Check again" }));

    expect(await findVerdict("Everything is in place")).toHaveFocus();
  });

  it("names each part that is lost, repairs them in one press, and says so", async () => {
    const world = createWorld();
    await setUpWard(world);
    removeUniqueKey(world);
    const { user } = openHealth({ world });
    await findVerdict("The list has lost its unique key");
    expect(findNeed("The unique key of the list")).toHaveTextContent("Missing");

    await user.click(screen.getByRole("button", { name: "Repair" }));

    expect(await findVerdict("Everything is in place")).toHaveFocus();
  });

  it("says what to delete when two notes share a key, and changes nothing", async () => {
    const world = createWorld();
    await setUpWard(world);
    await keep(world, noteOf("One."));
    doubleAKey(world);
    const { user } = openHealth({ world });
    await findVerdict("The list has lost its unique key");

    await user.click(screen.getByRole("button", { name: "Repair" }));

    await findVerdict("Nothing could be set up");
    expect(screen.getByText(/Two notes in the list have the same Note key/)).toBeInTheDocument();
    expect(findNeed("The unique key of the list")).toHaveTextContent("Missing");
  });
});
