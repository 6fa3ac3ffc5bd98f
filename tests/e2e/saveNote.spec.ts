import {
  openNoteForm,
  saveNote,
  savedHeading,
  seeInNotes,
  writeNote,
} from "#tests/support/noteJourney.ts";
import { thisMonth, toMonthSince } from "#tests/support/thisMonth.ts";
import { untilQuiet } from "#tests/support/untilQuiet.ts";

import { expect, test } from "./test.ts";

const listScopes = ["Sites.Manage.All"] as const;

for (const channel of ["standard", "private", "shared"] as const) {
  test(`a member in the ${channel} channel finds After Action Review by typing debreif, saves a note and sees it in Notes; the emulator's list holds one item with the right columns`, async ({
    tenant,
    teams,
  }) => {
    const lesson = `Agree one place for messages in the ${channel} channel.`;
    const begun = thisMonth();
    tenant.agree("ben", ...listScopes);
    const { tab } = await teams.openTab({ person: "ben", channel });

    await saveNote(tab, lesson);
    await seeInNotes(tab, lesson);

    const items = tenant.itemsIn({ channel });
    expect(items).toHaveLength(1);
    const month = toMonthSince(begun, items[0]?.fields["LnPeriod"]);
    expect(items[0]?.fields).toMatchObject({
      Title: lesson,
      LnNextTime: lesson,
      LnState: "Waiting",
      LnTechnique: "After Action Review",
      LnStage: "During",
      LnTechniqueYear: `after-action-review/${month.slice(0, 4)}`,
      LnPeriod: month,
      LnSource: "tab",
      LnSchema: "1",
    });
    expect(items[0]?.createdBy).toContain("83ad06d3-d053-5b1e-bf02-e3da766f278d");
  });
}

test("the columns of a new list are all text, and those that are asked for are indexed", async ({
  tenant,
  teams,
}) => {
  tenant.agree("ben", ...listScopes);
  const { tab } = await teams.openTab({ person: "ben" });

  await saveNote(tab, "Agree one place for messages.");

  const columns = tenant.columnsIn({});
  const indexed = columns.filter(({ indexed }) => indexed).map(({ name }) => name);
  const unique = columns.filter(({ unique }) => unique).map(({ name }) => name);
  expect(indexed.toSorted()).toEqual([
    "LnActionState",
    "LnKey",
    "LnPeriod",
    "LnReviewMonth",
    "LnState",
    "LnTechniqueYear",
  ]);
  expect(unique).toEqual(["LnKey"]);
});

test("The first save in a new team made at most six Graph requests, the second exactly one", async ({
  tenant,
  teams,
}) => {
  tenant.agree("ben", ...listScopes);
  const { tab } = await teams.openTab({ person: "ben" });
  await openNoteForm(tab);
  await untilQuiet(tenant);
  tenant.clearTraffic();

  await tab.getByRole("textbox", { name: /^Next time, do this/ }).fill("Agree one place.");
  await tab.getByRole("button", { name: /^Save/ }).click();
  await expect(savedHeading(tab)).toBeVisible();
  const first = tenant.traffic().map(({ method, path }) => `${method} ${path}`);

  await tab.getByRole("link", { name: "Cards", exact: true }).click();
  await writeNote(tab, "Agree who writes the messages.");
  // The card, and not the save, asks what the team learned before.
  await untilQuiet(tenant);
  tenant.clearTraffic();
  await tab.getByRole("button", { name: /^Save/ }).click();
  await expect(savedHeading(tab)).toBeVisible();
  const second = tenant.traffic().map(({ method, path }) => `${method} ${path}`);

  expect(first.length).toBeLessThanOrEqual(6);
  expect(first.at(-1)).toMatch(/^POST .*\/items/);
  expect(second).toEqual([expect.stringMatching(/^POST .*\/items/)]);
});
