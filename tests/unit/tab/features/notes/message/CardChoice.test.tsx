/** @jest-environment ./tests/support/browserLike.js */
import { screen, waitFor } from "@testing-library/react";

import { keptOnDevice } from "#tests/unit/tab/app/keptOnDevice.ts";
import { createWorld } from "#tests/unit/tab/app/openTab.tsx";
import { isSaved, savedIn } from "#tests/unit/tab/features/notes/form/formScreen.ts";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

import { box, button, card, happened, nextTime, openDialog, text } from "./messageWorld.ts";

describe("the card of the lesson", () => {
  it("can be changed, and the words stay where both cards have the box", async () => {
    const { user } = openDialog();
    await user.click(await nextTime());
    await user.paste("Ring first.");

    await user.selectOptions(await card(), "Retrospect");

    expect(screen.getByDisplayValue(text)).toBeInTheDocument();
    expect(screen.getByDisplayValue("Ring first.")).toBeInTheDocument();
    expect(await findFaults()).toEqual([]);
  });

  it("keeps its own form where it asks for no story, and never saves one", async () => {
    const world = createWorld();
    const { user } = openDialog({ world });
    await user.click(await happened());
    await user.paste(" It was cold.");

    await user.selectOptions(await card(), "Action Learning Sets");

    expect(screen.queryByRole("textbox", { name: /happened/ })).not.toBeInTheDocument();
    expect(await box(/The theme, without the story/)).toHaveValue("");
    expect(screen.getByText(/Those words are set aside/)).toBeInTheDocument();
    await user.click(await box(/The action I will take/));
    await user.paste("Meet the other ward.");
    await user.click(screen.getByRole("checkbox", { name: /I am the presenter/ }));
    await user.click(await button("Save"));
    await isSaved();
    expect(savedIn(world)).toEqual([
      expect.objectContaining({
        LnTechnique: "Action Learning Sets",
        LnNextTime: expect.any(String),
      }),
    ]);
    expect(JSON.stringify(savedIn(world))).not.toContain("cold");
  });

  it("takes the untouched message along into its first box, and gives it back", async () => {
    const { user } = openDialog();
    await happened();

    await user.selectOptions(await card(), "Action Learning Sets");
    expect(await box(/The theme, without the story/)).toHaveValue(text);
    await user.selectOptions(await card(), "After Action Review");

    expect(await happened()).toHaveValue(text);
    expect(screen.getAllByDisplayValue(text)).toHaveLength(1);
  });

  it("gives words back that were set aside", async () => {
    const { user } = openDialog();
    await user.click(await happened());
    await user.paste(" It was cold.");

    await user.selectOptions(await card(), "Randomised Coffee Trials");
    await user.selectOptions(await card(), "After Action Review");

    expect(await happened()).toHaveValue(`${text} It was cold.`);
  });

  it("is met again with the words when the person comes back", async () => {
    const { user, close } = openDialog();
    await user.selectOptions(await card(), "Peer Assist");
    await waitFor(() => expect(keptOnDevice()).toContain("peer-assist"));
    close();

    openDialog();

    expect(await card()).toHaveDisplayValue("Peer Assist");
    expect(screen.getByText(/These are your words from 22 November 2026/)).toBeInTheDocument();
  });
});
