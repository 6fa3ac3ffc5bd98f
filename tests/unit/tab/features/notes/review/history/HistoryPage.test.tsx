/** @jest-environment ./tests/support/browserLike.js */
import { screen, within } from "@testing-library/react";

import { checked, createCheckWorld } from "../evidence/checkWorld.ts";

const entries = async () => {
  await screen.findAllByRole("article");
  return screen.getAllByRole("article");
};

describe("the history of a note", () => {
  it("tells each change with its person and its words, newest first", async () => {
    const here = await createCheckWorld({ happened: "We waited for two hours." });
    here.write("asha", checked);
    here.write("cara", { LnHappened: "We waited for ten hours." });
    here.open("/history");

    const [newest, middle, oldest, ...others] = await entries();

    expect(others).toEqual([]);
    expect(newest).toHaveAccessibleName("22 November 2026 at 10:02, Cara Sample");
    expect(within(newest!).getByRole("deletion")).toHaveTextContent("Taken out: two End.");
    expect(within(newest!).getByRole("insertion")).toHaveTextContent("Added: ten End.");
    expect(within(middle!).getByText("Where the note stands")).toBeInTheDocument();
    expect(within(oldest!).getByText("The note as it was first saved.")).toBeInTheDocument();
    await expect(screen.findByText("Changed since it was checked")).resolves.toBeInTheDocument();
  });

  it("says so where versions are off", async () => {
    const here = await createCheckWorld();
    here.world.emulator.setVersions("off");
    here.write("asha", { LnTags: "late" });
    here.open("/history");

    await expect(
      screen.findByRole("heading", { name: "No older versions are kept" }),
    ).resolves.toBeInTheDocument();
  });

  it("says where a list that keeps a few has let the older ones go", async () => {
    const here = await createCheckWorld();
    here.world.emulator.setVersions(3);
    for (const tag of ["a", "b", "c"]) here.write("asha", { LnTags: tag });
    here.open("/history");

    expect(await entries()).toHaveLength(3);
    expect(screen.getByText(/What it was before is not kept/)).toBeInTheDocument();
  });

  it("shows ten changes at once, and leads on to the next", async () => {
    const here = await createCheckWorld();
    for (let tag = 1; tag < 13; tag += 1) here.write("asha", { LnTags: String(tag) });
    const { user } = here.open("/history");
    expect(await entries()).toHaveLength(10);

    await user.click(screen.getByRole("button", { name: "Show older changes" }));

    expect(await entries()).toHaveLength(13);
    expect(screen.getByRole("heading", { name: /10:02, Asha/ })).toHaveFocus();
    expect(screen.queryByRole("button", { name: "Show older changes" })).not.toBeInTheDocument();
  });

  it("leads back to the note where there is no such note", async () => {
    const here = await createCheckWorld();
    here.world.emulator.byHand(here.siteId, { change: "delete-note" });
    here.open("/history");

    await expect(
      screen.findByRole("heading", { name: "This note was not found" }),
    ).resolves.toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Back to the note" })).toBeInTheDocument();
  });
});
