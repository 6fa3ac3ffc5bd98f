/** @jest-environment ./tests/support/browserLike.js */
import { screen, within } from "@testing-library/react";

import { ward7 } from "#tests/unit/tab/features/notes/list/keepNotes.ts";

import { checked, createCheckWorld } from "./checkWorld.ts";

const unsaid = { agreed: ["User.Read", "Team.ReadBasic.All", "Sites.ReadWrite.All"] } as const;

describe("who checked a note", () => {
  it("is told without reading its versions, where a reviewer wrote last", async () => {
    const here = await createCheckWorld();
    here.write("asha", checked);
    here.open();

    await expect(screen.findByText("Checked by Asha Sample")).resolves.toBeInTheDocument();
    expect(here.asked("/versions")).toEqual([]);
    expect(here.asked("/owners")).toHaveLength(1);
  });

  it("asks nothing more of a note that does not say it was checked", async () => {
    const here = await createCheckWorld();
    here.open();

    await screen.findByRole("heading", { level: 1, name: "Ask at nine." });
    expect([...here.asked("/versions"), ...here.asked("/owners")]).toEqual([]);
  });

  it("is no reviewer where a member wrote it into the list, found by one request for its versions", async () => {
    const here = await createCheckWorld();
    here.write("cara", checked);
    here.open();

    await expect(
      screen.findByText(
        "Marked as checked by Cara Sample, who is not a reviewer of this team today",
      ),
    ).resolves.toBeInTheDocument();
    expect(here.asked("/versions")).toHaveLength(1);
  });

  it("could not be confirmed without the permission, and nobody is asked for it", async () => {
    const here = await createCheckWorld();
    here.write("asha", checked);
    here.open("", unsaid);

    await expect(
      screen.findByText(
        "Checked by Asha Sample; whether they are a reviewer here could not be confirmed",
      ),
    ).resolves.toBeInTheDocument();
    expect(here.asked("/owners")).toEqual([]);
  });

  it("is a reviewer whom an owner named, and none whom a member named", async () => {
    const here = await createCheckWorld();
    const { notes, review } = here.world.device("asha");
    const found = await notes.findPlace(ward7);
    if (found.found !== "ready") throw new Error("no list");
    const cara = { id: "5badcc66-67ad-5f88-8193-0d61ee0cb477", name: "Cara Sample" };
    const settings = { reviewers: [cara], guestsMayWrite: false };
    await review.saveSettings(found.place, settings);
    here.write("cara", checked);
    const { close } = here.open();
    await expect(screen.findByText("Checked by Cara Sample")).resolves.toBeInTheDocument();
    close();

    const known = await review.settings(found.place);
    const more = { ...settings, guestsMayWrite: true };
    await here.world
      .device("ben")
      .review.saveSettings(found.place, more, known && { found: known });
    here.open();

    await expect(screen.findByText(/^Marked as checked by Cara/)).resolves.toBeInTheDocument();
  });

  it("could not be confirmed where versions are off", async () => {
    const here = await createCheckWorld();
    here.world.emulator.setVersions("off");
    here.write("asha", checked);
    here.write("cara", { LnTags: "late" });
    here.open();

    await expect(
      screen.findByText("Who checked this could not be confirmed"),
    ).resolves.toBeInTheDocument();
  });

  it("can be asked for again where it could not be read, and the focus stays on the page", async () => {
    const here = await createCheckWorld();
    here.write("cara", checked);
    const first = here.open();
    await screen.findByText(/^Marked as checked/);
    first.close();
    const path = here.versionsPath();
    here.world.emulator.weather.set({ method: "GET", path, kind: "500" });
    const { user } = here.open();
    await screen.findByText("Who checked this could not be read just now.");

    here.world.emulator.weather.clear();
    await user.click(screen.getByRole("button", { name: "Try again" }));

    await expect(screen.findByText(/^Marked as checked/)).resolves.toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  });
});

describe("words changed after the check", () => {
  it("are said, and the checked text is one tap away", async () => {
    const here = await createCheckWorld({ happened: "We waited." });
    here.write("asha", checked);
    here.write("cara", { LnHappened: "Nobody waited." });
    const { user } = here.open();

    await screen.findByText("Changed since it was checked");
    expect(screen.getByText("Checked by Asha Sample")).toBeInTheDocument();
    expect(screen.getByText(", by Cara Sample.")).toBeInTheDocument();
    const button = screen.getByRole("button", { name: "Show the checked text" });
    expect(button).toHaveAttribute("aria-expanded", "false");
    await user.click(button);

    const text = screen.getByRole("region", { name: "The note as it was when it was checked" });
    expect(within(text).getByText("We waited.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Hide the checked text" })).toHaveFocus();
  });
});
