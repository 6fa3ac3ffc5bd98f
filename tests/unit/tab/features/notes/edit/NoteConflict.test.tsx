/** @jest-environment ./tests/support/browserLike.js */
import { screen, within } from "@testing-library/react";

import { keptOnDevice } from "#tests/unit/tab/app/keptOnDevice.ts";
import type { OpenTab } from "#tests/unit/tab/app/openTab.tsx";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

import { box, button, collide, createNoteWorld, type World } from "./editWorld.ts";

const learned = /^Why was it different/;
const choose = { name: "Choose which words stay" } as const;
const part = (name: RegExp) => screen.findByRole("group", { name });

/** What both wrote stands in the box, with these words after it. */
async function writeAnew(here: World, words: string): Promise<OpenTab> {
  const opened = await collide(here);
  const { user } = opened;
  await user.click(await screen.findByRole("radio", { name: "Write it anew" }));
  await user.click(await box(/Write it anew/));
  await user.paste(words);
  return opened;
}

describe("Two people edit one note: merged or shown side by side, nothing silently overwritten", () => {
  it("merged, where they changed different boxes", async () => {
    const here = await createNoteWorld();
    const { user } = here.open("/edit");
    await user.type(await box(learned), "Ask the night team.");
    await here.asBen({ happened: "We waited in the rain.", kind: "Avoid" });

    await user.click(await button("Save"));

    await screen.findByRole("heading", { name: "Saved to the team" });
    expect(here.fields()).toMatchObject({
      LnLearned: "Ask the night team.",
      LnHappened: "We waited in the rain.",
      LnKind: "Avoid",
    });
  });

  it("shown side by side, each text in its group with who wrote it; the rest is said to be joined", async () => {
    const here = await createNoteWorld();
    await collide(here);

    const group = within(await part(learned));

    expect(screen.getByRole("heading", choose)).toHaveFocus();
    expect(group.getByText("Ask the night team.")).toBeInTheDocument();
    expect(group.getByText("Ask the day team.")).toBeInTheDocument();
    expect(
      group.getByText(/^In the list now \(changed by Ben Sample on 22 November 2026\)$/),
    ).toBeInTheDocument();
    expect(group.getByRole("radio", { name: "Keep mine" })).toHaveAccessibleDescription(
      "Ask the night team.",
    );
    expect(
      screen.getByText(/Joined already: “What did you expect, and what happened\?”/),
    ).toHaveTextContent(/Next time, do this/);
    expect(here.fields()).toMatchObject({ LnLearned: "Ask the day team." });
    expect(await findFaults()).toEqual([]);
  });

  it.each([
    ["Keep mine", "Ask the night team."],
    ["Keep what is in the list", "Ask the day team."],
  ])("saves what was chosen with what was joined: %s", async (choice, words) => {
    const here = await createNoteWorld();
    const { user } = await collide(here);
    await user.click(await screen.findByRole("radio", { name: choice }));

    await user.click(await button("Save"));

    await expect(
      screen.findByRole("heading", { name: "Saved to the team" }),
    ).resolves.toHaveFocus();
    expect(here.fields()).toMatchObject({
      LnLearned: words,
      LnNextTime: "Ask at nine. Then begin.",
      LnHappened: "We waited in the rain.",
    });
  });

  it("saves words that were written anew, in a box that begins with both texts", async () => {
    const here = await createNoteWorld();
    const { user } = await collide(here);
    await user.click(await screen.findByRole("radio", { name: "Write it anew" }));
    const anew = await box(/Write it anew/);
    expect(anew).toHaveValue("Ask the night team.\n\nAsk the day team.");

    await user.clear(anew);
    await user.type(anew, "Ask both teams.");
    await user.click(await button("Save"));

    await screen.findByRole("heading", { name: "Saved to the team" });
    expect(here.fields()).toMatchObject({ LnLearned: "Ask both teams." });
  });

  it("saves nothing without a choice, and leads to what is to be chosen", async () => {
    const here = await createNoteWorld();
    const { user } = await collide(here);

    await user.click(await button("Save"));

    expect(screen.getByRole("radio", { name: "Keep mine" })).toHaveFocus();
    expect(await part(learned)).toHaveAccessibleDescription("Choose one of these.");
    expect(here.fields()).toMatchObject({ LnLearned: "Ask the day team." });
    expect(await findFaults()).toEqual([]);
  });

  it("stops an NHS number in words that are written anew, in the form's own words", async () => {
    const here = await createNoteWorld();
    const { user } = await writeAnew(here, " For 943 476 5919.");

    await user.click(await button("Save"));

    expect(await box(/Write it anew/)).toHaveFocus();
    expect(await box(/Write it anew/)).toHaveAccessibleDescription(
      "This looks like an NHS number. Remove it before you save.",
    );
    expect(keptOnDevice()).not.toContain("5919");
    expect(here.fields()).toMatchObject({ LnLearned: "Ask the day team." });
    expect(await findFaults()).toEqual([]);
  });

  it("asks once about words written anew that may tell who a patient is; what both had written before is not asked about", async () => {
    const here = await createNoteWorld();
    const { user } = await writeAnew(here, " Dr Sample knows.");
    await user.click(await button("Save"));
    const question = within(
      await screen.findByRole("region", { name: "Could these words tell who a patient is?" }),
    );
    expect(question.getByRole("heading")).toHaveFocus();
    expect(question.getAllByRole("listitem")).toHaveLength(1);
    expect(here.fields()).toMatchObject({ LnLearned: "Ask the day team." });
    expect(await findFaults()).toEqual([]);

    await user.click(question.getByRole("link", { name: /^Why was it different/ }));
    expect(await box(/Write it anew/)).toHaveFocus();
    await user.click(question.getByRole("button", { name: /^I have checked these/ }));

    await screen.findByRole("heading", { name: "Saved to the team" });
    expect(here.fields()).toMatchObject({
      LnLearned: "Ask the night team.\n\nAsk the day team. Dr Sample knows.",
      LnConfirmed: "PersonName",
    });
  });

  it("takes such words out of what is written anew, and saves the rest", async () => {
    const here = await createNoteWorld();
    const { user } = await writeAnew(here, " Dr Sample knows.");
    await user.click(await button("Save"));

    await user.click(await button(/^Remove Dr Sample from/));
    expect(await button("Save")).toHaveFocus();
    await user.click(await button("Save"));

    await screen.findByRole("heading", { name: "Saved to the team" });
    expect(here.fields()).toMatchObject({
      LnLearned: "Ask the night team.\n\nAsk the day team. knows.",
    });
    expect(here.fields()).not.toHaveProperty("LnConfirmed");
  });
});
