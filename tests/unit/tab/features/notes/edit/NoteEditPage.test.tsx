/** @jest-environment ./tests/support/browserLike.js */
import { screen, waitFor } from "@testing-library/react";

import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import { keptOnDevice } from "#tests/unit/tab/app/keptOnDevice.ts";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

import { aSecondLater, box, button, createNoteWorld, link, offline } from "./editWorld.ts";

const learned = /^Why was it different/;
const nextTime = /^Next time, do this/;

describe("changing a note", () => {
  it("begins with the note's words, saves what was changed in one request, and leads back to the note", async () => {
    const here = await createNoteWorld();
    const { user } = here.open("/edit");
    await user.type(await box(learned), "Nobody knew.");
    expect(await box(nextTime)).toHaveValue("Ask at nine.");
    here.world.emulator.traffic.clear();

    await user.click(await button("Save"));

    await expect(
      screen.findByRole("heading", { name: "Saved to the team" }),
    ).resolves.toHaveFocus();
    expect(here.world.emulator.traffic.list().map(({ method }) => method)).toEqual(["PATCH"]);
    expect(here.fields()).toMatchObject({ LnLearned: "Nobody knew.", LnState: "Waiting" });
    expect(keptOnDevice()).not.toContain("Nobody knew.");
    await user.click(
      screen.getAllByRole("link", { name: "Back to the note" }).at(-1) ?? document.body,
    );
    await expect(screen.findByText("Nobody knew.")).resolves.toBeInTheDocument();
    expect(screen.getByText("Changed by you, just now.")).toBeInTheDocument();
  });

  it("is a page of its own: one heading, a name, the way back, and no faults that axe can find", async () => {
    const here = await createNoteWorld({ state: "ChangeAsked", reviewComment: "Say which board." });
    here.open("/edit");
    await box(nextTime);

    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    expect(document.title).toBe("Change this note · Technique Cards");
    expect(screen.getByText("Say which board.")).toBeInTheDocument();
    expect(screen.getByText(/it waits to be checked again|the note waits/)).toBeInTheDocument();
    expect(await findFaults()).toEqual([]);
  });

  it("sends a note that a reviewer sent back to be checked again", async () => {
    const here = await createNoteWorld({ state: "ChangeAsked", reviewComment: "Say which board." });
    const { user } = here.open("/edit");
    await user.type(await box(learned), "The white one.");

    await user.click(await button("Save"));

    await screen.findByRole("heading", { name: "Saved to the team" });
    expect(here.fields()).toMatchObject({ LnState: "Waiting", LnLearned: "The white one." });
  });

  it("keeps half a change as a draft of that note, and goes on from the version it was begun on", async () => {
    const here = await createNoteWorld();
    const first = here.open("/edit");
    await first.user.type(await box(learned), "Half");
    first.close();
    await here.asBen({ happened: "We waited in the rain." });

    const { user } = here.open("/edit");

    await expect(box(learned)).resolves.toHaveValue("Half");
    expect(screen.getByText(/What others have changed since is joined/)).toBeInTheDocument();
    await user.click(await button("Save"));
    await screen.findByRole("heading", { name: "Saved to the team" });
    expect(here.fields()).toMatchObject({
      LnLearned: "Half",
      LnHappened: "We waited in the rain.",
    });
  });

  it("begins with the note as it stands now once a draft of an older version is discarded", async () => {
    const here = await createNoteWorld();
    const first = here.open("/edit");
    await first.user.type(await box(learned), "Half");
    first.close();
    await here.asBen({ happened: "We waited in the rain.", learned: "It was wet." });
    const { user } = here.open("/edit");

    await user.click(await button("Discard draft"));

    await expect(box(learned)).resolves.toHaveValue("It was wet.");
    await user.type(await box(nextTime), " Then begin.");
    await user.click(await button("Save"));
    await screen.findByRole("heading", { name: "Saved to the team" });
    expect(here.fields()).toMatchObject({
      LnLearned: "It was wet.",
      LnNextTime: "Ask at nine. Then begin.",
    });
  });

  it("begins with a change that waits, says so, and sends both as one", async () => {
    const here = await createNoteWorld();
    const first = here.open("/edit");
    await first.user.type(await box(learned), "First words.");
    here.world.emulator.weather.set(offline);
    await first.user.click(await button("Save"));
    await screen.findByRole("heading", { name: /^Not sent yet/ });
    first.close();

    const { user } = here.open("/edit");

    await expect(box(learned)).resolves.toHaveValue("First words.");
    expect(screen.getByText(/The form begins with those words/)).toBeInTheDocument();
    here.world.emulator.weather.clear();
    aSecondLater();
    await user.clear(await box(learned));
    await user.type(await box(nextTime), " Then begin.");
    await user.click(await button("Save"));
    await screen.findByRole("heading", { name: "Saved to the team" });
    expect(here.fields()).toMatchObject({ LnNextTime: "Ask at nine. Then begin." });
    expect(here.fields()).not.toHaveProperty("LnLearned");
  });

  it("keeps the card's rule of silence: no box for a story, and the agreement is asked for", async () => {
    const here = await createNoteWorld({
      techniqueId: "action-learning-sets",
      techniqueYear: "action-learning-sets/2026",
      techniqueName: "Action Learning Sets",
      happened: "",
      agreed: false,
    });
    const { user } = here.open("/edit");
    await box(/^The action I will take/);
    expect(screen.queryByRole("textbox", { name: /what happened/i })).not.toBeInTheDocument();

    await user.click(await button("Save"));

    expect(screen.getByRole("checkbox", { name: /presenter/ })).toHaveFocus();
  });

  it("stops an NHS number and keeps it off the device", async () => {
    const here = await createNoteWorld();
    const { user } = here.open("/edit");
    await user.click(await box(learned));
    await user.paste("For 943 476 5919.");

    await user.click(await button("Save"));

    expect(await box(learned)).toHaveFocus();
    expect(keptOnDevice()).not.toContain("5919");
    expect(here.fields()).not.toHaveProperty("LnLearned");
  });

  it("sends nobody to a form for a card that this version does not know", async () => {
    const here = await createNoteWorld({
      techniqueId: "sewing-bee",
      techniqueYear: "sewing-bee/2026",
      techniqueName: "Sewing Bee",
    });
    here.open("/edit");

    await screen.findByRole("heading", { level: 1, name: "This note cannot be changed here" });

    expect(await link(/Open in SharePoint/)).toHaveAttribute(
      "href",
      expect.stringMatching(/^https:/),
    );
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  });

  it.each([
    ["a guest", inWard7({ guest: true }), "Guests cannot save notes here"],
    ["an archived team", inWard7({ archived: true }), "This team is archived"],
  ])("lets nobody write in vain: %s", async (_, state, title) => {
    const here = await createNoteWorld();
    here.open("/edit", { state });

    await expect(
      screen.findByRole("heading", { level: 1, name: title }),
    ).resolves.toBeInTheDocument();
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  });

  it("says so where the note is not there, and where nobody can be reached", async () => {
    const here = await createNoteWorld();
    await here.removeAsBen();
    const first = here.open("/edit");
    await screen.findByRole("heading", { level: 1, name: "This note was not found" });
    first.close();
    here.world.emulator.weather.set(offline);

    here.open("/edit");

    await waitFor(() =>
      expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("There is no connection"),
    );
  });
});
