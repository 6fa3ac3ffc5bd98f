/** @jest-environment ./tests/support/browserLike.js */
import { screen, within } from "@testing-library/react";

import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

import {
  announced,
  asked,
  box,
  confirm,
  form,
  isSaved,
  nextTime,
  panel,
  queryPanel,
  remove,
  save,
  savedIn,
  whyDifferent,
  write,
} from "./formScreen.ts";

it("always says that the check cannot find everything", () => {
  openTab(form);

  expect(
    screen.getByText("We check for some patient details. We cannot find them all."),
  ).toBeInTheDocument();
});

describe("words that could tell who a patient is", () => {
  it("are asked about at Save, each with its field and its kind, and nothing is saved", async () => {
    const world = createWorld();
    const { user } = openTab(form, { world });
    await write(user, whyDifferent(), "Go to LS1 4AP.");
    await write(user, nextTime(), "Ring Mrs Sample first.");
    expect(queryPanel()).not.toBeInTheDocument();

    await user.click(save());

    expect(asked()).toEqual([
      expect.stringMatching(/^LS1 4AP.*Looks like a postcode.*Why was it different/),
      expect.stringMatching(/^Mrs Sample.*Looks like a person's name.*Next time, do this/),
    ]);
    expect(within(panel()).getByRole("heading")).toHaveFocus();
    expect(announced()).toContain("2 things to check");
    expect(savedIn(world)).toEqual([]);
    expect(await findFaults()).toEqual([]);
  });

  it("go one by one, with the focus on the next, then on the answer, then on Save", async () => {
    const { user } = openTab(form);
    await write(user, whyDifferent(), "Bed 4, of LS1 4AP (sam@nhs.example).");
    await write(user, nextTime(), "Ask first.");
    await user.click(save());

    await user.click(remove("LS1 4AP"));
    expect(remove("sam@nhs.example")).toHaveFocus();
    expect(announced()).toContain("2 things left to check");
    await user.click(remove("sam@nhs.example"));
    expect(confirm()).toHaveFocus();
    await user.click(remove("Bed 4"));

    expect(whyDifferent()).toHaveValue(", of.");
    expect(save()).toHaveFocus();
    expect(announced()).toContain("You can save your note now");
    expect(screen.getByRole("region", { name: "None of these words are left" })).toBeVisible();
  });

  it("can all be removed, and the note is then saved as it stands", async () => {
    const world = createWorld();
    const { user } = openTab(form, { world });
    await write(user, nextTime(), "Ring Mrs Sample first.");
    await user.click(save());
    await user.click(remove("Mrs Sample"));

    await user.click(save());

    await isSaved();
    expect(savedIn(world)).toEqual([expect.objectContaining({ Title: "Ring first." })]);
    expect(savedIn(world)[0]).not.toHaveProperty("LnConfirmed");
  });

  it("come back when a removal is taken back", async () => {
    const { user } = openTab(form);
    await write(user, nextTime(), "Ring Mrs Sample first.");
    await user.click(save());
    await user.click(remove("Mrs Sample"));

    await user.click(screen.getByRole("button", { name: "Put it back" }));

    expect(nextTime()).toHaveValue("Ring Mrs Sample first.");
    expect(within(panel()).getByRole("heading")).toHaveFocus();
    expect(screen.queryByRole("button", { name: "Put it back" })).not.toBeInTheDocument();
  });

  it("are shown in their field, also where that was closed, and the page stays where it is", async () => {
    const { user } = openTab(form);
    await user.click(screen.getByText("More (optional)"));
    await write(user, box(/Which role/), "Ask Dr Sample");
    await write(user, nextTime(), "Ask first.");
    await user.click(screen.getByText("More (optional)"));
    await user.click(save());

    await user.click(within(panel()).getByRole("link", { name: /Which role/ }));

    const role = screen.getByRole<HTMLInputElement>("textbox", { name: /Which role/ });
    expect(role).toHaveFocus();
    expect([role.selectionStart, role.selectionEnd]).toEqual([4, 13]);
    expect(location.hash).toBe("");
  });

  it("can be changed by hand: back to the words, with nothing confirmed", async () => {
    const { user } = openTab(form);
    await write(user, nextTime(), "Ring Mrs Sample first.");
    await user.click(save());

    await user.click(within(panel()).getByRole("button", { name: "Back to my words" }));

    expect(nextTime()).toHaveFocus();
    expect(queryPanel()).not.toBeInTheDocument();
    await user.click(save());
    expect(panel()).toBeVisible();
  });

  it("are asked about again when Save is pressed without an answer", async () => {
    const world = createWorld();
    const { user } = openTab(form, { world });
    await write(user, nextTime(), "Ring Mrs Sample first.");
    await user.click(save());

    await user.click(save());

    expect(within(panel()).getByRole("heading")).toHaveFocus();
    expect(savedIn(world)).toEqual([]);
  });
});

describe("an NHS number", () => {
  it("is said aloud as it is pasted, and its words stay in the box", async () => {
    const { user } = openTab(form);

    await write(user, whyDifferent(), "Patient 943\u0007476\u00075919.");

    expect(announced()).toMatch(/Why was it different.*This looks like an NHS number/);
    expect(announced()).not.toContain("943");
    expect(whyDifferent()).toHaveAccessibleDescription(/This looks like an NHS number/);
    expect(whyDifferent()).toHaveValue("Patient 943\u0007476\u00075919.");
  });

  it("still blocks while the person is asked about other words, and once they are checked", async () => {
    const world = createWorld();
    const { user } = openTab(form, { world });
    await write(user, nextTime(), "Ring Mrs Sample first.");
    await user.click(save());
    await write(user, whyDifferent(), "943 476 5919");
    expect(whyDifferent()).toHaveAccessibleDescription(/This looks like an NHS number/);

    await user.click(confirm());

    expect(whyDifferent()).toHaveFocus();
    expect(savedIn(world)).toEqual([]);
    await user.clear(whyDifferent());
    await user.click(save());
    await isSaved();
    expect(savedIn(world)[0]).toMatchObject({ LnConfirmed: "PersonName" });
  });
});
