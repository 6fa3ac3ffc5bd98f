/** @jest-environment ./tests/support/browserLike.js */
import { screen, within } from "@testing-library/react";

import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import {
  aSecondLater,
  button,
  createNoteWorld,
} from "#tests/unit/tab/features/notes/edit/editWorld.ts";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

const asOwner = { state: inWard7({ owner: true }) };
const saved = () => screen.findByText("Saved to the team.", { selector: "p" });
const decision = () => screen.findByRole("region", { name: "Your decision" });

describe("a reviewer whose note somebody else has touched meanwhile", () => {
  it("reads what somebody else decided meanwhile, and may leave it so", async () => {
    const here = await createNoteWorld();
    const { user } = here.open("", asOwner);
    await user.click(await button("Check"));
    await user.click(screen.getByRole("radio", { name: "No" }));
    await here.asBen({
      state: "ChangeAsked",
      reviewComment: "Say which board.",
      reviewedAt: "2026-11-22T10:00:00Z",
    });

    await user.click(await button("Mark as checked"));

    await screen.findByText(
      "Ben Sample asked for a change on 22 November 2026: “Say which board.” Your check was not saved.",
      { selector: "p" },
    );
    expect(screen.getByRole("heading", { name: "Your decision was not saved" })).toHaveFocus();
    expect(here.fields()).toMatchObject({ LnState: "ChangeAsked" });
    expect(await findFaults()).toEqual([]);
    await user.click(await button("Leave it as it is"));
    await screen.findByRole("heading", { name: "A reviewer asked for a change" });
    await expect(button("Check")).resolves.toHaveFocus();
  });

  it("decides again with the same words on top of what somebody else did", async () => {
    const here = await createNoteWorld();
    const { user } = here.open("", asOwner);
    await user.click(await button("Ask for a change"));
    await user.type(screen.getByRole("textbox", { name: "In your own words" }), "Which board?");
    await here.asBen({ state: "Closed", reviewComment: "Too old." });
    await user.click(await button("Send back"));
    await user.click(await button("Decide again"));

    expect(screen.getByRole("textbox", { name: "In your own words" })).toHaveValue("Which board?");
    aSecondLater();
    await user.click(await button("Send back"));

    await saved();
    expect(here.fields()).toMatchObject({
      LnState: "ChangeAsked",
      LnReviewComment: "Which board?",
    });
  });

  it("never checks words that were not read: they stand there, to be read first", async () => {
    const here = await createNoteWorld();
    const { user } = here.open("", asOwner);
    await user.click(await button("Check"));
    await user.click(screen.getByRole("radio", { name: "No" }));
    await here.asBen({ happened: "We waited in the rain." });

    await user.click(await button("Mark as checked"));

    await screen.findByText(/^Ben Sample changed the words of this note on 22 November 2026\./, {
      selector: "p",
    });
    expect(within(await decision()).getByText("We waited in the rain.")).toBeInTheDocument();
    expect(here.fields()).toMatchObject({ LnState: "Waiting" });
    await user.click(await button("Decide again"));
    aSecondLater();
    await user.click(await button("Mark as checked"));
    await saved();
    expect(here.fields()).toMatchObject({
      LnState: "Checked",
      LnHappened: "We waited in the rain.",
    });
  });

  it("finds that somebody else checked it already, and is content", async () => {
    const here = await createNoteWorld();
    const { user } = here.open("", asOwner);
    await user.click(await button("Check"));
    await user.click(screen.getByRole("radio", { name: "No" }));
    await here.asBen({ state: "Checked", reviewedAt: "2026-11-22T09:59:00Z" });

    await user.click(await button("Mark as checked"));

    await saved();
    expect(here.fields()).toMatchObject({ LnReviewedAt: "2026-11-22T09:59:00Z" });
  });
});
