/** @jest-environment ./tests/support/browserLike.js */
import { screen, waitFor } from "@testing-library/react";

import { keptOnDevice } from "#tests/unit/tab/app/keptOnDevice.ts";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

import { openRun, press } from "./runTab.ts";

const happened = { name: "What did you expect, and what happened?" };

async function gather() {
  const tab = await openRun();
  await press(tab, "Next step");
  await press(tab, "Gather first thoughts");
  return tab;
}

it("gathers first thoughts silently, shows none until all are there, and loses none", async () => {
  const tab = await gather();
  const box = screen.getByRole("textbox", { name: "Your own first thought" });
  expect(box).toHaveFocus();

  await tab.user.type(box, "The keys were missing.");
  await press(tab, "Add it, and hide it");
  await tab.user.type(box, "Handover was short.");
  await press(tab, "Add it, and hide it");

  expect(box).toHaveValue("");
  expect(screen.queryByRole("textbox", happened)).not.toBeInTheDocument();
  expect(screen.queryByText(/keys were missing/)).not.toBeInTheDocument();
  expect(keptOnDevice()).toContain("keys were missing");
  expect(await findFaults()).toEqual([]);

  await press(tab, "Show all thoughts");

  const shown = screen.getByRole<HTMLTextAreaElement>("textbox", happened);
  expect(shown.value.split("\n").sort()).toEqual(["Handover was short.", "The keys were missing."]);
  await waitFor(() => expect(shown).toHaveFocus());
});

it("takes no thought with an NHS number in it", async () => {
  const tab = await gather();

  await tab.user.type(
    screen.getByRole("textbox", { name: "Your own first thought" }),
    "Keys of 943 476 5919.",
  );
  await press(tab, "Add it, and hide it");

  expect(
    screen.getByText("This looks like an NHS number. Remove it before you add this."),
  ).toBeInTheDocument();
  expect(keptOnDevice()).not.toContain("5919");
});
