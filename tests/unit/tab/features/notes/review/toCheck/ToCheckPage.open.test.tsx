/** @jest-environment ./tests/support/browserLike.js */
import { screen, waitFor, within } from "@testing-library/react";

import { keep, noteOf } from "#tests/unit/tab/features/notes/list/keepNotes.ts";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

import {
  changeAsBen,
  createSeededWorld,
  createWaitingWorld,
  lookAgain,
  openToCheck,
  pane,
  seeTitles,
  titles,
  waitingList,
} from "./toCheckWorld.ts";

const link = (name: string) => screen.findByRole("link", { name });
const noteHeading = (name: string) => screen.findByRole("heading", { level: 2, name });

describe("a note that is open beside the list", () => {
  it("takes the focus to its heading, and gives it back to its row", async () => {
    const { world } = await createWaitingWorld(["Ring the lab."], ["Move the board."]);
    const { user } = await openToCheck(world);

    await user.click(await link("Move the board."));

    expect(await noteHeading("Move the board.")).toHaveFocus();
    expect(await link("Move the board.")).toHaveAttribute("aria-current", "true");
    expect(await findFaults()).toEqual([]);
    await user.click(await link("Back to the list"));
    expect(await link("Move the board.")).toHaveFocus();
    expect(screen.queryByRole("region", { name: "The note that is open" })).toBeNull();
  });

  it("leads to the next and the previous one, over the end of a page", async () => {
    const world = createSeededWorld(48);
    const { user } = await openToCheck(world);
    await waitingList();
    const onFirst = await titles();
    await user.click(await link(onFirst.at(-1) ?? ""));

    await user.click(screen.getByRole("button", { name: "Next note" }));

    expect(await waitingList()).toHaveTextContent("Notes 11 to 12 are on this page.");
    expect(await noteHeading((await titles())[0] ?? "")).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Previous note" }));
    expect(await titles()).toEqual(onFirst);
  });

  it("is one step back away from the list, however many were opened one after the other", async () => {
    const { world } = await createWaitingWorld(["One."], ["Two."], ["Three."]);
    const { user } = await openToCheck(world);
    await user.click(await link("One."));
    await user.click(screen.getByRole("button", { name: "Next note" }));
    await user.click(screen.getByRole("button", { name: "Next note" }));
    await noteHeading("Three.");

    history.back();

    await waitFor(() => expect(location.pathname).toBe("/app/notes/to-check"));
  });

  it("is found by its address, though it is not among what waits", async () => {
    const { world, oldest } = await createWaitingWorld(["Ring the lab.", { state: "Checked" }]);

    await openToCheck(world, `/${oldest}`);

    expect(await noteHeading("Ring the lab.")).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "Nothing waits" })).toBeInTheDocument();
  });

  it("keeps the words that are being read when somebody changes them, and says so", async () => {
    const { world, oldest } = await createWaitingWorld(["Ring the lab."]);
    const { user } = await openToCheck(world);
    await user.click(await link("Ring the lab."));
    lookAgain();
    await waitFor(() => expect(world.emulator.traffic.list().length).toBeGreaterThan(2));

    await changeAsBen(world, oldest, { learned: "Ask the day team." });
    lookAgain();

    const open = within(await pane());
    expect(await open.findByText(/^Ben Sample has changed the words/)).toBeInTheDocument();
    expect(open.queryByText("Ask the day team.")).toBeNull();
    await user.click(open.getByRole("button", { name: "Read the new words" }));
    expect(open.getByText("Ask the day team.")).toBeInTheDocument();
    expect(await noteHeading("Ring the lab.")).toHaveFocus();
  });
});

describe("a page that stays open", () => {
  it("shows new notes without being loaded again, and says that they came", async () => {
    const { world } = await createWaitingWorld(["Ring the lab."]);
    await openToCheck(world);
    await seeTitles(["Ring the lab."]);
    lookAgain();
    await waitFor(() => expect(world.emulator.traffic.list().length).toBeGreaterThan(2));
    world.emulator.traffic.clear();

    await keep(world, noteOf("Move the board."));
    world.emulator.traffic.clear();
    lookAgain();

    await seeTitles(["Ring the lab.", "Move the board."]);
    expect(screen.getByText("1 note came in to be checked.")).toBeInTheDocument();
    expect(world.emulator.traffic.list()).toHaveLength(1);
  });

  it("lets go of a note that somebody else has dealt with", async () => {
    const { world, oldest } = await createWaitingWorld(["Ring the lab."], ["Move the board."]);
    await openToCheck(world);
    await seeTitles(["Ring the lab.", "Move the board."]);

    screen.getByRole("link", { name: "Ring the lab." }).focus();
    await changeAsBen(world, oldest, { state: "Closed" });
    lookAgain();

    await waitFor(async () => expect(await titles()).toEqual(["Move the board."]));
    expect(screen.getByRole("heading", { name: "Waiting notes" })).toHaveFocus();
  });
});
