/** @jest-environment ./tests/support/browserLike.js */
import { screen, within } from "@testing-library/react";

import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

import {
  createSeededWorld,
  createWaitingWorld,
  openToCheck,
  pane,
  seeTitles,
  titles,
  waitingList,
} from "./toCheckWorld.ts";

const button = (name: string) => screen.getByRole("button", { name });

describe("Notes, to check", () => {
  it("lists what waits, oldest first, and nothing that was dealt with", async () => {
    const { world } = await createWaitingWorld(
      ["Ring the lab."],
      ["Done with.", { state: "Checked" }],
      ["Move the board."],
    );

    await openToCheck(world);

    await waitingList();
    await seeTitles(["Ring the lab.", "Move the board."]);
    expect(await waitingList()).toHaveTextContent("2 notes wait to be checked.");
    expect(await findFaults()).toEqual([]);
  });

  it("asks for one page of the list and nothing else, however long the list is", async () => {
    const world = createSeededWorld(2000);

    await openToCheck(world);
    await waitingList();

    expect(world.emulator.traffic.list()).toHaveLength(1);
  });

  it("shows ten at a time, says which, and never how many there are before it knows", async () => {
    const world = createSeededWorld(2000);
    const { user } = await openToCheck(world);
    const list = await waitingList();
    expect(await titles()).toHaveLength(10);
    expect(list).toHaveTextContent("50 notes read so far. There are more in the list.");
    expect(list).toHaveTextContent("Notes 1 to 10 are on this page.");

    await user.click(button("Next page"));

    expect(list).toHaveTextContent("Notes 11 to 20 are on this page.");
    expect(button("Next page")).toHaveFocus();
    await user.click(button("Previous page"));
    await user.click(button("Previous page"));
    expect(list).toHaveTextContent("Notes 1 to 10 are on this page.");
    expect(world.emulator.traffic.list()).toHaveLength(1);
  });

  it("reads more from the list when it is asked to, and says so when that was all", async () => {
    const world = createSeededWorld(240);
    const { user } = await openToCheck(world);
    const list = await waitingList();

    await user.click(button("Read more from the list"));

    expect(await within(list).findByText(/^60 notes wait to be checked\./)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Read more from the list" })).toBeNull();
    expect(screen.getByRole("heading", { name: "Waiting notes" })).toHaveFocus();
  });

  it("says in words that nothing waits", async () => {
    const { world } = await createWaitingWorld(["Done with.", { state: "Checked" }]);

    await openToCheck(world);

    expect(await screen.findByRole("heading", { name: "Nothing waits" })).toBeInTheDocument();
    expect(await findFaults()).toEqual([]);
  });

  it("filters what was read with no further request, and tells no match from nothing", async () => {
    const { world } = await createWaitingWorld(
      ["Ring the lab.", { kind: "Avoid" }],
      ["Move the board.", { tags: ["board"] }],
    );
    const { user } = await openToCheck(world);
    await seeTitles(["Ring the lab.", "Move the board."]);
    world.emulator.traffic.clear();

    await user.selectOptions(screen.getByRole("combobox", { name: "Kind" }), "Avoid");
    await seeTitles(["Ring the lab."]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Tag" }), "board");

    expect(screen.getByRole("heading", { name: "No match" })).toBeInTheDocument();
    expect(screen.getByText("More filters (1 on)")).toBeInTheDocument();
    await user.click(button("Clear the filter"));
    await seeTitles(["Ring the lab.", "Move the board."]);
    expect(world.emulator.traffic.list()).toEqual([]);
  });

  it("keeps the filter while somebody goes to a note's own page and back", async () => {
    const { world } = await createWaitingWorld(["Ring the lab.", { kind: "Avoid" }], ["Move it."]);
    const { user } = await openToCheck(world);
    await waitingList();
    await user.selectOptions(screen.getByRole("combobox", { name: "Kind" }), "Avoid");
    await user.click(screen.getByRole("link", { name: "Ring the lab." }));
    await user.click(within(await pane()).getByRole("link", { name: "Open the note's own page" }));
    await screen.findByRole("heading", { level: 1, name: "Ring the lab." });

    history.back();

    await waitingList();
    expect(screen.getByRole("combobox", { name: "Kind" })).toHaveValue("Avoid");
  });

  it.each([
    ["somebody who is no reviewer", "ben", {}, /^You can read what waits, but you do not check/],
    ["a guest", "ben", { guest: true }, /^You are a guest in this team\. You can read what waits/],
    ["people in an archived team", "asha", { owner: true, archived: true }, /is archived/],
  ] as const)("lets %s read, and says why they cannot decide", async (_, person, state, why) => {
    const { world } = await createWaitingWorld(["Ring the lab."]);

    const { user } = await openToCheck(world, "", { person, state: inWard7(state) });

    expect(await screen.findByText(why)).toBeInTheDocument();
    await user.click(await screen.findByRole("link", { name: "Ring the lab." }));
    expect(await pane()).toHaveTextContent("We waited.");
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.queryByRole("heading", { name: "Your decision" })).toBeNull();
    expect(await findFaults()).toEqual([]);
  });

  it("says that the list could not be read, and tries again", async () => {
    const { world } = await createWaitingWorld(["Ring the lab."]);
    const weather = { method: "*", path: "", times: 20, kind: "offline" } as const;
    const { user } = await openToCheck(world, "", { weather });
    const again = await screen.findByRole("button", { name: "Try again" });
    world.emulator.weather.clear();

    await user.click(again);

    expect(await screen.findByRole("link", { name: "Ring the lab." })).toBeInTheDocument();
  });

  it("says that somebody may not see the notes", async () => {
    const { world } = await createWaitingWorld(["Ring the lab."]);
    const weather = { method: "GET", path: "/sites", times: 20, kind: "forbidden" } as const;

    await openToCheck(world, "", { weather });

    expect(
      await screen.findByRole("heading", { name: "You may not see these notes" }),
    ).toBeInTheDocument();
  });
});
