/** @jest-environment ./tests/support/browserLike.js */
import { act, screen } from "@testing-library/react";

import { sampleSites } from "#sandbox/seed.ts";
import type { HostContext } from "#tab/platform/Host.ts";
import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import { createWorld, openTab, type OpenTabOptions } from "#tests/unit/tab/app/openTab.tsx";
import { ward7 } from "#tests/unit/tab/features/notes/list/keepNotes.ts";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

import {
  goodSettings,
  inPersonalTab,
  removeUniqueKey,
  setUpWard,
  wardLists,
} from "../setUpWorld.ts";

const addTab = (context: Partial<HostContext> = {}) => inWard7({ frame: "settings", ...context });

const open = (options: OpenTabOptions) =>
  openTab("/app/configure", { state: addTab(), services: goodSettings, ...options });

const setUpNow = () => screen.findByRole("button", { name: "Set up the list for notes now" });
const findTitle = (name: string) => screen.findByRole("heading", { name });

describe("the window in which the tab is added", () => {
  it("says what the tab is for, and lets Teams' Save be pressed before anything is known of the list", async () => {
    const world = createWorld();
    world.emulator.weather.set({ method: "*", path: "", times: 1000, kind: "offline" });

    const { host } = open({ world });

    await findTitle("Add Technique Cards");
    expect(host.offered).toContain("Technique Cards");
    expect(screen.getByText(/Everyone in this channel will see the tab/)).toBeInTheDocument();
    await findTitle("There is no connection, so we could not look for the list");
  });

  it("offers Save as soon as Teams answers", async () => {
    const { host } = open({ world: createWorld(), state: { state: "connecting" } });
    expect(host.offered).toEqual([]);

    act(() => host.become(addTab()));

    await setUpNow();
    expect(host.offered).toContain("Technique Cards");
  });

  it("sets the lists up in one press, permission included, and says so", async () => {
    const world = createWorld();
    const { user } = open({ world, device: { agreed: [] } });

    await user.click(await setUpNow());

    expect(await findTitle("The list for notes is set up")).toHaveFocus();
    expect(wardLists(world)).toContain("LearningNotes");
    expect(await findFaults()).toEqual([]);
  });

  it("is no dead end for somebody who may not set up: the tab works, and notes wait", async () => {
    const world = createWorld();
    const { user, host } = open({ world, device: { whenAsked: "refuses" } });

    await user.click(await setUpNow());

    expect(await findTitle("Nothing could be set up")).toHaveFocus();
    expect(screen.getByText(/the tab works all the same/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Copy a link for the owner" }));
    expect(host.shared).toEqual(["health"]);
    expect(await findFaults()).toEqual([]);
  });

  it("says so when the list is here already", async () => {
    const world = createWorld();
    await setUpWard(world);

    open({ world });

    await findTitle("The list for notes is here");
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  it("offers to mend a list that has lost its unique key", async () => {
    const world = createWorld();
    await setUpWard(world);
    removeUniqueKey(world);
    const { user } = open({ world });
    await findTitle("The list for notes needs a repair");

    await user.click(screen.getByRole("button", { name: "Repair the list for notes now" }));

    await expect(findTitle("The list for notes is set up")).resolves.toBeInTheDocument();
  });

  it("asks nobody to set up a list in a chat, which has no team", async () => {
    const chat = inPersonalTab();
    const context = chat.state === "teams" ? chat.context : undefined;

    const { host } = open({
      state: { state: "teams", context: { ...context!, surface: "chat", frame: "settings" } },
    });

    await findTitle("There is no team around this chat");
    expect(host.offered).toContain("Technique Cards");
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  it("sets nothing up where nothing can be added", async () => {
    open({ world: createWorld(), state: addTab({ archived: true }) });

    await findTitle("No list can be set up here");
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  it.each([
    ["in a browser of its own", { state: "outside", why: "browser" }],
    ["where Teams never answers", { state: "outside", why: "silent" }],
    ["as a page of the tab", inWard7()],
  ] as const)("leads to the cards when it is opened %s", async (_, state) => {
    const { host } = open({ state });

    await findTitle("This page belongs in Teams");
    expect(screen.getByRole("link", { name: "Go to the cards" })).toHaveAttribute("href", "/app/");
    expect(host.offered).toEqual([]);
  });
});

describe("in locked-down mode", () => {
  it("offers no set-up, says that the administrator makes the list, and takes the tab all the same", async () => {
    const world = createWorld();
    world.emulator.grantSite(sampleSites.ward7.id, "write");
    const agreed = ["User.Read", "Team.ReadBasic.All", "Sites.Selected"] as const;
    const destination = { ...ward7, siteAddress: sampleSites.ward7.webUrl };

    const { host } = open({
      world,
      device: { siteAccess: "selected", agreed },
      state: addTab({ destination }),
    });

    await findTitle("Your administrator makes the list for notes");
    expect(screen.queryByRole("button", { name: /Set up|Repair/ })).not.toBeInTheDocument();
    expect(host.offered).toContain("Technique Cards");
    expect(await findFaults()).toEqual([]);
  });
});
