/** @jest-environment ./tests/support/browserLike.js */
import { screen, waitFor } from "@testing-library/react";

import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import {
  button,
  createNoteWorld,
  link,
  offline,
  type World,
} from "#tests/unit/tab/features/notes/edit/editWorld.ts";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

const asOwner = { state: inWard7({ owner: true }) };

/** Asha checks the note with no connection, and closes the page. */
async function leaveDecisionWaiting(here: World, meanwhile: () => Promise<void>): Promise<void> {
  const first = here.open("", asOwner);
  await first.user.click(await button("Check"));
  await first.user.click(screen.getByRole("radio", { name: "No" }));
  here.world.emulator.weather.set(offline);
  await first.user.click(await button("Mark as checked"));
  await screen.findByRole("region", { name: "Your decision is not in the list yet" });
  first.close();
  here.world.emulator.weather.clear();
  await meanwhile();
}

describe("a decision that waits", () => {
  it("that somebody else has answered meanwhile leads to what they did, never to a new note", async () => {
    const here = await createNoteWorld();
    await leaveDecisionWaiting(here, () =>
      here.asBen({ state: "Closed", reviewComment: "It does not hold any more." }),
    );

    const { user } = here.open("/../..", asOwner);

    await screen.findByText("Not saved. Somebody else decided on this note or changed its words.");
    expect(screen.getByText(/^Your check of:/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Save as a new note" })).not.toBeInTheDocument();
    expect(await findFaults()).toEqual([]);
    await user.click(await link("See what happened"));

    await screen.findByText(/^Ben Sample closed this note on 22 November 2026/, { selector: "p" });
    expect(here.fields()).toMatchObject({ LnState: "Closed" });
  });

  it("on a note that was deleted says that there is nothing left to decide, and can be taken out", async () => {
    const here = await createNoteWorld();
    await leaveDecisionWaiting(here, () => here.removeAsBen());
    const { user } = here.open("/../..", asOwner);
    await screen.findByText("Not saved, because the note was deleted from the team's list.");

    await user.click(await link("See what happened"));

    await screen.findByText(/^This note was deleted from the team's list/, { selector: "p" });
    await user.click(await button("Take my decision out"));
    await waitFor(() =>
      expect(
        screen.queryByRole("heading", { name: "Your decision was not saved" }),
      ).not.toBeInTheDocument(),
    );
  });
});
