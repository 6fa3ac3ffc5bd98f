/** @jest-environment ./tests/support/browserLike.js */
import { screen, waitFor } from "@testing-library/react";

import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import { inWard7Unknown } from "#tests/unit/tab/app/inNoTeam.ts";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

import { aSecondLater, button, createNoteWorld, link, offline } from "./editWorld.ts";

describe("a note's page", () => {
  it("takes a note back at once, with Undo under the finger, and puts it as it was", async () => {
    const here = await createNoteWorld({
      state: "Checked",
      reviewComment: "Good.",
      reviewedAt: "2026-11-20T09:00:00Z",
    });
    const { user } = here.open();

    await user.click(await button("Take back"));

    await expect(button("Undo")).resolves.toHaveFocus();
    await screen.findByText("Saved to the team.", { selector: "p" });
    expect(here.fields()).toMatchObject({ LnState: "Closed", LnReviewComment: "taken back" });
    expect(screen.getByText(/^This note was taken back/)).toBeInTheDocument();
    aSecondLater();
    await user.click(await button("Undo"));

    await waitFor(() => expect(here.fields()).toMatchObject({ LnState: "Checked" }));
    expect(here.fields()).toMatchObject({
      LnReviewComment: "Good.",
      LnReviewedAt: "2026-11-20T09:00:00Z",
    });
    await expect(button("Take back")).resolves.toHaveFocus();
  });

  it("undoes in the very moment, while the first change is still on its way", async () => {
    const here = await createNoteWorld();
    const { user } = here.open();
    await user.click(await button("Take back"));
    aSecondLater();

    await user.click(await button("Undo"));

    await screen.findByText("Saved to the team.", { selector: "p" });
    expect(here.fields()).toMatchObject({ LnState: "Waiting" });
    expect(here.fields()).not.toHaveProperty("LnReviewComment");
  });

  it("puts back later what was taken back, to be checked", async () => {
    const here = await createNoteWorld({ state: "Closed", reviewComment: "taken back" });
    const { user } = here.open();
    await screen.findByText(/^This note was taken back/);
    expect(screen.queryByText("What the reviewer said")).not.toBeInTheDocument();

    await user.click(await button("Put back"));

    await waitFor(() => expect(here.fields()).toMatchObject({ LnState: "Waiting" }));
    await expect(button("Take back")).resolves.toHaveFocus();
    expect(screen.getByText("Waiting to be checked")).toBeInTheDocument();
  });

  it("marks the action as done, and as still to do, in one request each", async () => {
    const here = await createNoteWorld();
    const { user } = here.open();
    await screen.findByText("Still to do");
    here.world.emulator.traffic.clear();

    await user.click(await button("Mark the action as done"));

    await expect(button("Mark the action as still to do")).resolves.toHaveFocus();
    expect(screen.getByText("Done")).toBeInTheDocument();
    await waitFor(() => expect(here.fields()).toMatchObject({ LnActionState: "Done" }));
    aSecondLater();
    await user.click(await button("Mark the action as still to do"));
    await waitFor(() => expect(here.fields()).toMatchObject({ LnActionState: "Open" }));
    expect(here.world.emulator.traffic.list().map(({ method }) => method)).toEqual([
      "PATCH",
      "PATCH",
    ]);
  });

  it("shows what others changed once its own change is sent, without another read", async () => {
    const here = await createNoteWorld();
    const { user } = here.open();
    await screen.findByText("We waited.");
    await here.asBen({ happened: "We waited in the rain." });

    await user.click(await button("Mark the action as done"));

    await screen.findByText("We waited in the rain.");
    expect(screen.getByText("Done")).toBeInTheDocument();
    expect(here.fields()).toMatchObject({
      LnActionState: "Done",
      LnHappened: "We waited in the rain.",
    });
  });

  it("keeps a change on the device while there is no connection, and shows the note as it is wanted", async () => {
    const here = await createNoteWorld();
    const { user, close } = here.open();
    const done = await button("Mark the action as done");
    here.world.emulator.weather.set(offline);

    await user.click(done);

    await screen.findByRole("region", { name: "Your change is not in the list yet" });
    expect(screen.getByText("Not sent yet")).toBeInTheDocument();
    expect(screen.getByText("Done")).toBeInTheDocument();
    expect(here.fields()).toMatchObject({ LnActionState: "Open" });
    expect(await findFaults()).toEqual([]);
    close();

    const again = here.open();
    await screen.findByText("Not sent yet");
    expect(screen.getByText("Done")).toBeInTheDocument();
    here.world.emulator.weather.clear();
    await again.user.click(await button("Send now"));
    await waitFor(() => expect(screen.queryByText("Not sent yet")).not.toBeInTheDocument());
    expect(here.fields()).toMatchObject({ LnActionState: "Done" });
  });

  it("says what stands in the way when the team refuses, and lets the person leave the note as it is", async () => {
    const here = await createNoteWorld();
    const { user } = here.open();
    const back = await button("Take back");
    here.world.emulator.weather.set({ ...offline, method: "PATCH", kind: "forbidden" });

    await user.click(back);

    await screen.findByText(/you may not add to this team's SharePoint site/, { selector: "p" });
    expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    await user.click(await button("Leave it as it is in the list"));
    await expect(screen.findByText("Waiting to be checked")).resolves.toBeInTheDocument();
    expect(screen.queryByText("Saved to the team.")).not.toBeInTheDocument();
  });

  it("shows the reviewer's words first where a change is asked for, and leads to the form", async () => {
    const here = await createNoteWorld({ state: "ChangeAsked", reviewComment: "Say which board." });
    const { user } = here.open();

    await screen.findByRole("heading", { name: "A reviewer asked for a change" });
    expect(screen.getAllByText("Say which board.")).toHaveLength(1);
    await user.click(await link("Change it and send it to be checked again"));

    await expect(
      screen.findByRole("heading", { level: 1, name: "Change this note" }),
    ).resolves.toHaveFocus();
    expect(location.pathname).toBe(`${here.address}/edit`);
  });

  it("says before a checked note is changed that it will show", async () => {
    const here = await createNoteWorld({ state: "Checked" });
    here.open();

    await expect(screen.findByText(/the check no longer covers them/)).resolves.toBeInTheDocument();
    expect(await findFaults()).toEqual([]);
  });

  it.each([
    ["a guest", inWard7({ guest: true })],
    ["an archived team", inWard7({ archived: true })],
    ["a channel in which Teams does not say who is here", inWard7Unknown()],
  ])("offers nothing that could not be done: %s", async (_, state) => {
    const here = await createNoteWorld({ state: "ChangeAsked", reviewComment: "Say who." });
    here.open("", { state });

    await screen.findByText("Say who.");

    expect(screen.queryByRole("button", { name: /Take back|Mark the action/ })).toBeNull();
    expect(screen.queryByRole("link", { name: /Change|Report/ })).toBeNull();
  });
});
