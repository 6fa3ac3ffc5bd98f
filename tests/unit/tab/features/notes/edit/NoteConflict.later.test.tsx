/** @jest-environment ./tests/support/browserLike.js */
import { screen, waitFor, within } from "@testing-library/react";

import { keptOnDevice } from "#tests/unit/tab/app/keptOnDevice.ts";

import { aSecondLater, button, collide, createNoteWorld, link, offline } from "./editWorld.ts";

const learned = /^Why was it different/;
const choose = { name: "Choose which words stay" } as const;
const part = (name: RegExp) => screen.findByRole("group", { name });

describe("two people's changes of one note, side by side", () => {
  it("is found again after the page was opened anew", async () => {
    const here = await createNoteWorld();
    const { close } = await collide(here);
    close();

    const { user } = here.open("/edit");

    await part(learned);
    await user.click(await screen.findByRole("radio", { name: "Keep mine" }));
    await user.click(await button("Save"));
    await screen.findByRole("heading", { name: "Saved to the team" });
    expect(here.fields()).toMatchObject({ LnLearned: "Ask the night team." });
  });

  it("is told on the note's page too, which leads to the choice", async () => {
    const here = await createNoteWorld();
    const { user } = here.open();
    const back = await button("Take back");
    await here.asBen({ state: "ChangeAsked", reviewComment: "Say which board." });

    await user.click(back);
    await user.click(await link("Choose which words stay"));

    const group = within(await part(/Where the note stands/));
    expect(group.getByText("Closed: taken back")).toBeInTheDocument();
    expect(
      group.getByText("Change asked for. What the reviewer said: Say which board."),
    ).toBeInTheDocument();
    expect(group.queryByRole("radio", { name: "Write it anew" })).not.toBeInTheDocument();
    aSecondLater();
    await user.click(group.getByRole("radio", { name: "Keep mine" }));
    await user.click(await button("Save"));
    await screen.findByRole("heading", { name: "Saved to the team" });
    expect(here.fields()).toMatchObject({ LnState: "Closed", LnReviewComment: "taken back" });
  });

  it("is shown once more where the note was changed again meanwhile", async () => {
    const here = await createNoteWorld();
    const { user } = await collide(here);
    await here.asBen({ learned: "Ask the ward clerk." });
    await user.click(await screen.findByRole("radio", { name: "Keep mine" }));
    aSecondLater();

    await user.click(await button("Save"));

    await screen.findByText("Ask the ward clerk.");
    expect(screen.getByRole("radio", { name: "Keep mine" })).not.toBeChecked();
    expect(screen.getByRole("heading", choose)).toHaveFocus();
    expect(here.fields()).toMatchObject({ LnLearned: "Ask the ward clerk." });
  });

  it("waits on the device when the choice cannot be sent, and is the same choice later", async () => {
    const here = await createNoteWorld();
    const { user } = await collide(here);
    await user.click(await screen.findByRole("radio", { name: "Keep mine" }));
    here.world.emulator.weather.set(offline);
    aSecondLater();

    await user.click(await button("Save"));

    await screen.findByRole("heading", { name: /^Not sent yet/ });
    here.world.emulator.weather.clear();
    await user.click(await button("Send now"));
    await screen.findByRole("heading", { name: "Saved to the team" });
    expect(here.fields()).toMatchObject({ LnLearned: "Ask the night team." });
  });

  it("leaves the note as it is in the list only when asked twice, with the words to copy first", async () => {
    const here = await createNoteWorld();
    const { user } = await collide(here);
    await user.click(screen.getByText("Or give up this change"));
    await user.click(await button("Copy my words"));
    await waitFor(async () =>
      expect(await navigator.clipboard.readText()).toContain("Ask the night team."),
    );

    await user.click(await button("Leave it as it is in the list"));
    expect(await button("Go on choosing")).toHaveFocus();
    await user.click(await button("Leave it"));

    await expect(screen.findByText("Ask the day team.")).resolves.toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    expect(keptOnDevice()).not.toContain("Ask the night team.");
    expect(here.fields()).toMatchObject({ LnLearned: "Ask the day team." });
  });
});
