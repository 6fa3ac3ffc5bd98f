/** @jest-environment ./tests/support/browserLike.js */
import { screen, within } from "@testing-library/react";

import { createWaitingWorld, openToCheck, seeTitles, waitingList } from "./toCheckWorld.ts";

const noteHeading = (name: string) => screen.findByRole("heading", { level: 2, name });

async function openThree(isOn: boolean) {
  const { world } = await createWaitingWorld(["One."], ["Two."], ["Three."]);
  const opened = await openToCheck(world);
  await seeTitles(["One.", "Two.", "Three."]);
  const { user } = opened;
  await user.click(screen.getByText("Keyboard shortcuts"));
  if (isOn) await user.click(screen.getByRole("checkbox", { name: /^Use single letters/ }));
  return { world, ...opened };
}

describe("single letters", () => {
  it("do nothing until they are switched on", async () => {
    const { user } = await openThree(false);

    await user.keyboard("j");

    expect(screen.queryByRole("region", { name: "The note that is open" })).toBeNull();
  });

  it("open the next and the previous note, and lead back to the list", async () => {
    const { user } = await openThree(true);

    await user.keyboard("j");
    expect(await noteHeading("One.")).toHaveFocus();
    await user.keyboard("jj");
    expect(await noteHeading("Three.")).toHaveFocus();
    await user.keyboard("j");
    expect(screen.getByText("This is the last note that was read.")).toBeInTheDocument();
    await user.keyboard("k");
    expect(await noteHeading("Two.")).toHaveFocus();
    await user.keyboard("b");

    expect(screen.getByRole("link", { name: "Two." })).toHaveFocus();
  });

  it("are still on when the page is opened again on this device", async () => {
    const { world, close } = await openThree(true);
    close();

    const { user } = await openToCheck(world);
    await seeTitles(["One.", "Two.", "Three."]);
    await user.keyboard("j");

    expect(await noteHeading("One.")).toHaveFocus();
  });

  it("are only letters where somebody types, and with another key held down", async () => {
    const { user } = await openThree(true);

    await user.type(screen.getByRole("searchbox", { name: "Words in the note" }), "j");
    expect(screen.getByRole("searchbox")).toHaveValue("j");
    await user.clear(screen.getByRole("searchbox"));
    await user.click(screen.getByRole("heading", { level: 1 }));
    await user.keyboard("{Control>}j{/Control}");

    expect(screen.queryByRole("region", { name: "The note that is open" })).toBeNull();
  });

  it("choose the open note, and no longer", async () => {
    const { user } = await openThree(true);
    const list = within(await waitingList());
    await user.keyboard("jx");
    expect(list.getByRole("checkbox", { name: "Choose: One." })).toBeChecked();

    await user.keyboard("x");

    expect(list.getByRole("checkbox", { name: "Choose: One." })).not.toBeChecked();
  });
});

describe("several notes at once", () => {
  it("are chosen one by one, a page at a time or all of them, and counted", async () => {
    const { user } = await openThree(false);
    const list = within(await waitingList());

    await user.click(list.getByRole("checkbox", { name: "Choose: Two." }));
    expect(list.getByText("1 note is chosen.")).toBeInTheDocument();
    const all = list.getByRole("checkbox", { name: "All on this page" });
    expect(all).toBePartiallyChecked();
    await user.click(all);
    expect(list.getByText("3 notes are chosen.")).toBeInTheDocument();
    await user.click(list.getByRole("button", { name: "Choose none" }));

    expect(list.queryByText(/chosen/)).toBeNull();
    expect(all).toHaveFocus();
    expect(list.queryByRole("button", { name: "Decide on them together" })).toBeNull();
  });

  it("are decided in a panel that takes the focus, and gives it back to the list", async () => {
    const { user } = await openThree(false);
    const list = within(await waitingList());
    await user.click(list.getByRole("checkbox", { name: "Choose: Two." }));

    await user.click(list.getByRole("button", { name: "Decide on them together" }));

    expect(screen.getByRole("group", { name: "Decide about several notes" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Not now" }));
    expect(await noteHeading("Waiting notes")).toHaveFocus();
  });

  it("are only those that the filter shows", async () => {
    const { user } = await openThree(false);
    const list = within(await waitingList());
    await user.click(list.getByRole("checkbox", { name: "All on this page" }));

    await user.type(screen.getByRole("searchbox", { name: "Words in the note" }), "two");

    expect(list.getByText("1 note is chosen.")).toBeInTheDocument();
  });
});
