/** @jest-environment ./tests/support/browserLike.js */
import { screen, waitFor } from "@testing-library/react";

import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import {
  aSecondLater,
  button,
  createNoteWorld,
  offline,
} from "#tests/unit/tab/features/notes/edit/editWorld.ts";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

const asOwner = { state: inWard7({ owner: true }) };
const saved = () => screen.findByText("Saved to the team.", { selector: "p" });

describe("a reviewer on a note's page", () => {
  it("checks a note once patient care is answered, and can undo it under the finger", async () => {
    const here = await createNoteWorld();
    const { user } = here.open("", asOwner);

    await user.click(await button("Check"));
    await user.click(await button("Mark as checked"));
    expect(screen.getByText("Choose no or yes.")).toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "No" }));
    await user.click(await button("Mark as checked"));

    await saved();
    await expect(button("Undo")).resolves.toHaveFocus();
    expect(here.fields()).toMatchObject({
      LnState: "Checked",
      LnReviewComment: "Changes patient care: No",
    });
    aSecondLater();
    await user.click(await button("Undo"));

    await waitFor(() => expect(here.fields()).toMatchObject({ LnState: "Waiting" }));
    expect(here.fields()).not.toHaveProperty("LnReviewComment");
    await expect(button("Check")).resolves.toHaveFocus();
  });

  it("is asked for the organisation's own governance where patient care would change", async () => {
    const here = await createNoteWorld();
    const { user } = here.open("", asOwner);
    await user.click(await button("Check"));
    await user.click(screen.getByRole("radio", { name: "Yes" }));

    await user.click(await button("Mark as checked"));

    const reference = screen.getByRole("textbox", { name: /^Where is it in your own governance/ });
    expect(reference).toHaveFocus();
    await user.type(reference, "Falls policy 12");
    await user.click(await button("Mark as checked"));
    await saved();
    expect(here.fields()).toMatchObject({
      LnReviewComment: "Changes patient care: Yes, see Falls policy 12",
    });
  });

  it("sends a note back with a good reason and words of their own", async () => {
    const here = await createNoteWorld();
    const { user } = here.open("", asOwner);
    await user.click(await button("Ask for a change"));
    await expect(screen.findByRole("heading", { name: "Ask for a change" })).resolves.toHaveFocus();
    await user.click(await button("Send back"));
    expect(screen.getByText("Choose a reason, or write one.")).toBeInTheDocument();

    await user.click(screen.getByRole("checkbox", { name: /^Say which role/ }));
    await user.type(screen.getByRole("textbox", { name: "In your own words" }), "Which board?");
    await user.click(await button("Send back"));

    await saved();
    expect(here.fields()).toMatchObject({
      LnState: "ChangeAsked",
      LnReviewComment: "Say which role will see to it.\nWhich board?",
    });
  });

  it("says what changed in practice, when to look again, and who is to do what", async () => {
    const here = await createNoteWorld();
    const { user } = here.open("", asOwner);
    await user.click(await button("Put into practice"));
    await user.type(screen.getByRole("textbox", { name: /^What changed/ }), "The board is there.");
    await user.click(screen.getByRole("radio", { name: "No" }));
    await user.click(screen.getByText("Look again and action (optional)"));
    const again = screen.getByLabelText("Look again by");
    await user.clear(again);
    await user.type(again, "2027-02-01");
    const role = screen.getByRole("textbox", { name: "Which role will see to it?" });
    await user.clear(role);
    await user.type(role, "Ward manager");
    expect(await findFaults()).toEqual([]);

    await user.click(await button("Mark as put into practice"));

    await saved();
    expect(here.fields()).toMatchObject({
      LnState: "InPractice",
      LnReviewComment: "Changes patient care: No\nThe board is there.",
      LnReviewBy: "2027-02-01",
      LnReviewMonth: "2027-02",
      LnAction: "Move the board",
      LnActionOwner: "Ward manager",
    });
  });

  it("checks a note again, with another day to look at it, as words may have changed since", async () => {
    const reviewedAt = "2026-01-05T09:00:00.000Z";
    const reviewComment = "Changes patient care: No";
    const here = await createNoteWorld({ state: "Checked", reviewComment, reviewedAt });
    const { user } = here.open("", asOwner);
    await user.click(await button("Check again"));
    expect(screen.queryByRole("radio", { name: "No" })).not.toBeInTheDocument();
    await user.click(screen.getByText("Look again and action (optional)"));
    const again = screen.getByLabelText("Look again by");
    await user.clear(again);
    await user.type(again, "2028-02-01");

    await user.click(await button("Mark as checked"));

    await saved();
    expect(here.fields()).toMatchObject({
      LnState: "Checked",
      LnReviewComment: reviewComment,
      LnReviewBy: "2028-02-01",
    });
    expect(here.fields()).not.toMatchObject({ LnReviewedAt: reviewedAt });
  });

  it("says that a note is still in practice, and begins with what was said before", async () => {
    const reviewComment = "Changes patient care: No\nThe board is there.";
    const here = await createNoteWorld({ state: "InPractice", reviewComment });
    const { user } = here.open("", asOwner);
    await user.click(await button("Still in practice"));
    expect(screen.getByRole("textbox", { name: /^What changed/ })).toHaveValue(
      "The board is there.",
    );

    await user.click(await button("Mark as put into practice"));

    await saved();
    expect(here.fields()).toMatchObject({ LnState: "InPractice", LnReviewComment: reviewComment });
    expect(here.fields()).toHaveProperty("LnReviewedAt");
  });

  it("is asked about words that may tell who somebody is, and stopped by an NHS number", async () => {
    const here = await createNoteWorld();
    const { user } = here.open("", asOwner);
    await user.click(await button("Close"));
    const words = screen.getByRole("textbox", { name: "In your own words" });
    await user.type(words, "943 476 5919");
    expect(screen.getByText(/^This looks like an NHS number/)).toBeInTheDocument();
    await user.clear(words);
    await user.type(words, "Ask Mrs Sample.");

    await user.click(await button("Close it"));

    await screen.findByRole("heading", { name: "Could these words tell who a patient is?" });
    expect(here.fields()).toMatchObject({ LnState: "Waiting" });
    await user.click(await button("I have checked these. Save"));
    await saved();
    expect(here.fields()).toMatchObject({
      LnState: "Closed",
      LnReviewComment: "Ask Mrs Sample.",
      LnConfirmed: "PersonName",
    });
  });

  it("keeps a decision on the device without network, names it among what waits, and sends it once", async () => {
    const here = await createNoteWorld();
    const { user, close } = here.open("", asOwner);
    await user.click(await button("Check"));
    await user.click(screen.getByRole("radio", { name: "No" }));
    here.world.emulator.weather.set(offline);

    await user.click(await button("Mark as checked"));

    await screen.findByRole("region", { name: "Your decision is not in the list yet" });
    close();
    history.replaceState(null, "", "/app/");
    here.world.emulator.weather.clear();
    here.world.emulator.weather.set(offline);
    const again = here.open("/../../", asOwner);
    await screen.findByText("1 note not sent yet", { selector: "p" });
    expect(screen.getByText(/^Your check of:/)).toHaveTextContent("Ask at nine.");
    here.world.emulator.weather.clear();
    await again.user.click(await button("Send now"));
    await waitFor(() => expect(here.fields()).toMatchObject({ LnState: "Checked" }));
  });

  it("is not offered anything where they are no reviewer", async () => {
    const here = await createNoteWorld();
    here.open("", { person: "ben" });

    await screen.findByRole("heading", { level: 1 });

    expect(screen.queryByRole("button", { name: "Check" })).not.toBeInTheDocument();
  });
});
