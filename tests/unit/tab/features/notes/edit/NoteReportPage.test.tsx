/** @jest-environment ./tests/support/browserLike.js */
import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import { keptOnDevice } from "#tests/unit/tab/app/keptOnDevice.ts";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

import { box, button, createNoteWorld, link, offline } from "./editWorld.ts";

const title = "Report a privacy problem";

async function remove(user: UserEvent): Promise<void> {
  await user.click(await button("Delete this note"));
  await user.click(await button("Delete it now"));
}

describe("a privacy problem in a note", () => {
  it("deletes nothing before the person has read what it does and said yes a second time", async () => {
    const here = await createNoteWorld();
    const { user } = here.open();
    await user.click(await link(title));
    await screen.findByRole("heading", { level: 1, name: title });
    expect(location.pathname).toBe(`${here.address}/report`);
    expect(screen.getByText(/SharePoint keeps older versions/)).toBeInTheDocument();
    expect(screen.getByText(/Record it in the incident system first/)).toBeInTheDocument();
    expect(await findFaults()).toEqual([]);

    await user.click(await button("Delete this note"));

    expect(await button("Keep it")).toHaveFocus();
    expect(here.items()).toHaveLength(1);
    await user.click(await button("Keep it"));
    expect(await button("Delete this note")).toHaveFocus();
    expect(here.items()).toHaveLength(1);
  });

  it("deletes the note for good, asks inside the click, and says what people must do now", async () => {
    const here = await createNoteWorld();
    const { user } = here.open("/report", { device: { agreed: ["User.Read"] } });
    // The list could not be read without agreement: the person gives it on the way.
    await user.click(await button(/Continue|Ask me again/));

    await remove(user);

    await expect(
      screen.findByRole("heading", { name: "The note is deleted" }),
    ).resolves.toHaveFocus();
    expect(here.items()).toEqual([]);
    expect(screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent)).toEqual([
      "Tell a team owner now",
      "Empty the site's recycle bin",
      "Then empty the second-stage recycle bin",
      "Look where the words may have gone",
      "Tell your information governance team",
    ]);
    expect(await link(/^Open the recycle bin/)).toHaveAttribute(
      "href",
      expect.stringMatching(/^https:\/\/[^/]+\/sites\/Ward7\/_layouts\/15\/RecycleBin\.aspx$/),
    );
    expect(await findFaults()).toEqual([]);
  });

  it("gives a text for information governance that names team and time, and nothing of the note", async () => {
    const here = await createNoteWorld();
    const { user } = here.open("/report");
    await remove(user);

    await user.click(await button(/^Copy this message.*information governance$/));

    const text = await navigator.clipboard.readText();
    expect(text).toContain("Team: Ward 7 (sample) > General");
    expect(text).toContain("Deleted: 22 November 2026 at 10:00");
    for (const words of [here.note.title, "We waited", "The board", "Move the board"]) {
      expect(text).not.toContain(words);
      expect(document.body).not.toHaveTextContent(words);
    }
    expect(document.title).toBe(`${title} · Technique Cards`);
  });

  it("takes the person's own draft and waiting change of the note off the device", async () => {
    const here = await createNoteWorld();
    const first = here.open("/edit");
    await first.user.type(await box(/^Why was it/), "Half a thought");
    first.close();
    const second = here.open();
    const done = await button("Mark the action as done");
    here.world.emulator.weather.set(offline);
    await second.user.click(done);
    await screen.findByText("Not sent yet");
    second.close();
    expect(keptOnDevice()).toContain("Half a thought");
    const { user } = here.open("/report");
    here.world.emulator.weather.clear();
    await screen.findByRole("heading", { name: title });

    await remove(user);

    await screen.findByRole("heading", { name: "The note is deleted" });
    expect(keptOnDevice()).not.toMatch(/Half a thought|Ask at nine|Move the board/);
  });

  it("shows the note nowhere any more", async () => {
    const here = await createNoteWorld();
    const { user } = here.open();
    await user.click(await link("All notes"));
    await user.click(await link(here.note.title));
    await user.click(await link(title));
    await remove(user);
    await screen.findByRole("heading", { name: "The note is deleted" });

    await user.click(await link(/All notes/));

    await screen.findByRole("heading", { name: "Nothing here yet" });
    expect(screen.queryByText(here.note.title)).not.toBeInTheDocument();
  });

  it("says that the note is still there, why, and who can help; then it can be tried again", async () => {
    const here = await createNoteWorld();
    const { user } = here.open("/report");
    const offer = await button("Delete this note");
    here.world.emulator.weather.set({ ...offline, method: "DELETE", kind: "forbidden" });
    await user.click(offer);

    await user.click(await button("Delete it now"));

    const line = await screen.findByText(/Ask a team owner to delete the note now/);
    expect(line).toHaveTextContent(/^The note is still there\./);
    expect(line).toHaveFocus();
    expect(here.items()).toHaveLength(1);
    expect(await findFaults()).toEqual([]);
    here.world.emulator.weather.clear();
    await user.click(await button("Try again"));
    await screen.findByRole("heading", { name: "The note is deleted" });
    expect(here.items()).toEqual([]);
  });

  it("keeps what waits where the note could not be deleted", async () => {
    const here = await createNoteWorld();
    const first = here.open();
    const done = await button("Mark the action as done");
    here.world.emulator.weather.set({ ...offline, method: "PATCH" });
    await first.user.click(done);
    await screen.findByText("Not sent yet");
    await first.user.click(await link(title));
    const offer = await button("Delete this note");
    here.world.emulator.weather.set(offline);
    await first.user.click(offer);
    await first.user.click(await button("Delete it now"));

    await screen.findByText(/There is no connection/);

    expect(keptOnDevice()).toContain("Move the board");
  });

  it("tells whoever may only read whom to ask", async () => {
    const here = await createNoteWorld();
    here.open("/report", { state: inWard7({ guest: true }) });

    await screen.findByRole("heading", { name: "You cannot delete this note from here" });

    expect(screen.getByText(/Tell a team owner now/)).toBeInTheDocument();
    expect(within(screen.getByRole("main")).queryByRole("button")).not.toBeInTheDocument();
  });

  it("still tells the steps where the note is gone already", async () => {
    const here = await createNoteWorld();
    await here.removeAsBen();
    here.open("/report");

    await screen.findByRole("heading", { name: "This note is not in the list" });

    await expect(screen.findByText("Tell a team owner now")).resolves.toBeInTheDocument();
  });
});
