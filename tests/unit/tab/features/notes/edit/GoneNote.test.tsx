/** @jest-environment ./tests/support/browserLike.js */
import { screen, waitFor } from "@testing-library/react";

import { samplePeople } from "#sandbox/seed.ts";
import { keptOnDevice } from "#tests/unit/tab/app/keptOnDevice.ts";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

import { aSecondLater, box, button, createNoteWorld, link } from "./editWorld.ts";

const learned = /^Why was it different/;
const gone = { name: "This note was deleted meanwhile" } as const;

/** Asha saves a change of a note that Ben has deleted. */
async function saveGone() {
  const here = await createNoteWorld({ state: "Checked", reviewComment: "Good." });
  const opened = here.open("/edit");
  await opened.user.type(await box(learned), "Ask the night team.");
  await here.removeAsBen();
  await opened.user.click(await button("Save"));
  await screen.findByRole("heading", gone);
  return { ...here, ...opened, open: here.open };
}

describe("a note that was deleted while somebody changed it", () => {
  it("keeps the words, and makes a new note of them that nobody has checked", async () => {
    const { user, items, note } = await saveGone();
    expect(screen.getByRole("heading", gone)).toHaveFocus();
    expect(screen.getByText(/Ask the night team\./)).toBeInTheDocument();
    expect(await findFaults()).toEqual([]);
    aSecondLater();

    await user.click(await button("Save as a new note"));

    await screen.findByRole("heading", { name: "Saved to the team" });
    const [item, ...others] = items();
    expect(others).toEqual([]);
    expect(item?.fields).toMatchObject({
      LnLearned: "Ask the night team.",
      LnState: "Waiting",
      LnAuthorOid: samplePeople.asha.id,
    });
    expect(item?.fields).not.toHaveProperty("LnReviewComment");
    expect(item?.fields["LnKey"]).not.toBe(note.key);
    expect(keptOnDevice()).not.toContain("Ask the night team.");
    await user.click((await screen.findAllByRole("link", { name: "Back to the note" })).at(-1)!);
    await expect(screen.findByText("Ask the night team.")).resolves.toBeInTheDocument();
  });

  it("is said again after the page was opened anew, on the note's page too", async () => {
    const { close, open } = await saveGone();
    close();

    const { user } = open();
    await user.click(await link("See your words"));

    await screen.findByRole("heading", gone);
    await user.click(await button("Copy the words"));
    await waitFor(async () =>
      expect(await navigator.clipboard.readText()).toContain("Ask the night team."),
    );
  });

  it("shows half a change as well, which was never sent", async () => {
    const here = await createNoteWorld();
    const first = here.open("/edit");
    await first.user.type(await box(learned), "Half a thought");
    first.close();
    await here.removeAsBen();

    here.open("/edit");

    await screen.findByRole("heading", { name: "This note is not in the list" });
    expect(screen.getByText(/Half a thought/)).toBeInTheDocument();
    expect(screen.getByText(/or it belongs to another team/)).toBeInTheDocument();
    expect(screen.getByText(/^This note goes to/)).toHaveTextContent("Ward 7 (sample) > General");
  });

  it("lets the words go only when asked twice", async () => {
    const { user } = await saveGone();

    await user.click(await button("Delete my words"));
    expect(await button("Keep them")).toHaveFocus();
    await user.click(await button("Delete them"));

    await screen.findByRole("heading", { level: 1, name: "This team's notes" });
    expect(keptOnDevice()).not.toContain("Ask the night team.");
  });
});
