/** @jest-environment ./tests/support/browserLike.js */
import { screen, waitFor } from "@testing-library/react";

import type { LearningNote } from "#domain/notes/learningNote.ts";
import { sampleSites } from "#sandbox/seed.ts";
import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";
import { aSecondLater, button, offline } from "#tests/unit/tab/features/notes/edit/editWorld.ts";
import { keep, noteOf } from "#tests/unit/tab/features/notes/list/keepNotes.ts";

const cared = { reviewComment: "Changes patient care: Yes, see Policy 7" } as const;

/** Asha has chosen all notes that wait in her ward. */
async function chooseAll(...changes: readonly Partial<LearningNote>[]) {
  const world = createWorld();
  await keep(world, ...changes.map((change, at) => noteOf(`Advice ${String(at)}.`, change)));
  const { user } = openTab("/app/notes/to-check", { world, state: inWard7({ owner: true }) });
  await user.click(await screen.findByRole("checkbox", { name: "All on this page" }));
  await user.click(await button("Decide on them together"));
  const fields = () => {
    const [list] = world.emulator.lists(sampleSites.ward7.id);
    return list ? world.emulator.items(list.id).map((item) => item.fields) : [];
  };
  return { world, user, fields };
}

describe("several notes at once", () => {
  it("are checked with one answer on patient care, which leaves earlier answers alone, and undone together", async () => {
    const { user, fields } = await chooseAll({}, cared, {});
    await user.click(await button("Check"));
    await user.click(screen.getByRole("radio", { name: "No" }));

    await user.click(await button("Mark 3 notes as checked"));

    await screen.findByRole("heading", { name: "All 3 notes done." });
    expect(fields().map(({ LnState, LnReviewComment }) => [LnState, LnReviewComment])).toEqual([
      ["Checked", "Changes patient care: No"],
      ["Checked", cared.reviewComment],
      ["Checked", "Changes patient care: No"],
    ]);
    aSecondLater();
    await user.click(await button("Undo all of these"));
    await screen.findByRole("heading", {
      name: "Undone for 3 of 3 notes. They stand as they did.",
    });
    expect(fields().map(({ LnState }) => LnState)).toEqual(["Waiting", "Waiting", "Waiting"]);
    expect(fields()[1]).toMatchObject({ LnReviewComment: cared.reviewComment });
    await user.click(await button("Close this"));
    await waitFor(() =>
      expect(screen.queryByRole("button", { name: "Close this" })).not.toBeInTheDocument(),
    );
  });

  it("that would change patient care are left to be checked one by one", async () => {
    const { user, fields } = await chooseAll({}, {});
    await user.click(await button("Check"));
    await user.click(screen.getByRole("radio", { name: "Yes" }));

    await user.click(await button("Mark 2 notes as checked"));

    expect(screen.getByText(/^Take those that would out of your choice\./)).toBeInTheDocument();
    expect(fields().map(({ LnState }) => LnState)).toEqual(["Waiting", "Waiting"]);
  });

  it("wait on the device without network, and what was not sent can be stopped", async () => {
    const { world, user, fields } = await chooseAll({}, {});
    await user.click(await button("Close"));
    await user.click(screen.getByRole("checkbox", { name: "Another note says the same." }));
    world.emulator.weather.set(offline);
    await user.click(await button("Close 2 notes"));
    await screen.findByText(/^There is no connection to Microsoft 365/, { selector: "p" });
    expect(screen.getByRole("progressbar", { name: "0 of 2 done" })).toBeInTheDocument();

    await user.click(await button("Stop"));

    await screen.findByText("Stopped. 2 notes stand as before.");
    expect(screen.getByRole("heading", { name: "0 of 2 notes done." })).toHaveFocus();
    expect(fields().map(({ LnState }) => LnState)).toEqual(["Waiting", "Waiting"]);
  });
});
