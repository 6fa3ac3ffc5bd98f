/** @jest-environment ./tests/support/browserLike.js */
import { screen, within } from "@testing-library/react";

import { deck } from "#domain/cards/deck.ts";
import { openTab } from "#tests/unit/tab/app/openTab.tsx";

// What is walked over is what a person sees, so a field that is new is guarded from its first day or fails here.
describe.each(deck)("the form of $name", (technique) => {
  async function openEveryBox() {
    const { user } = openTab(`/app/cards/${technique.id}/note`);
    await user.click(screen.getByText("More (optional)"));
    const boxes = screen.getAllByRole("textbox");
    expect(boxes.length).toBeGreaterThanOrEqual(technique.note.questions.length + 2);
    return { user, boxes };
  }

  it("stops an NHS number in every field where words can be written", async () => {
    const { user, boxes } = await openEveryBox();

    for (const box of boxes) {
      await user.click(box);
      await user.paste("Ring 943 476 5919 first");
      expect(box).toHaveAccessibleDescription(/This looks like an NHS number/);
    }
    await user.click(screen.getByRole("button", { name: "Save" }));

    const problems = screen.getByRole("region", { name: "Before this note can be saved" });
    expect(within(problems).getAllByText(/This looks like an NHS number/)).toHaveLength(
      boxes.length,
    );
  });

  it("asks about a postcode in every field where words can be written", async () => {
    const { user, boxes } = await openEveryBox();
    const agreement = screen.queryByRole("checkbox", { name: /\(needed\)/ });
    if (agreement) await user.click(agreement);

    for (const box of boxes) {
      await user.click(box);
      await user.paste("Go to LS1 4AP first");
    }
    await user.click(screen.getByRole("button", { name: "Save" }));

    expect(screen.getAllByRole("button", { name: /^Remove LS1 4AP from / })).toHaveLength(
      boxes.length,
    );
  });
});
