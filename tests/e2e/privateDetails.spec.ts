import { nextTimeBox, openNoteForm, saveButton, savedHeading } from "#tests/support/noteJourney.ts";
import { tabTo } from "#tests/support/tabTo.ts";

import { expect, test } from "./test.ts";

test("a person is asked once about words that may tell who a patient is, removes some, keeps the rest, and saves; by keyboard alone", async ({
  tenant,
  teams,
}) => {
  tenant.agree("ben", "Sites.Manage.All");
  const { page, tab } = await teams.openTab({ person: "ben" });
  const { keyboard } = page;
  await openNoteForm(tab);
  const why = tab.getByRole("textbox", { name: "Why was it different?" });
  const question = tab.getByRole("region", { name: "Could these words tell who a patient is?" });
  const remove = question.getByRole("button", {
    name: "Remove LS1 4AP from Why was it different?",
  });

  await tabTo(page, why);
  await keyboard.type("The van went to LS1 4AP by mistake.");
  await tabTo(page, nextTimeBox(tab));
  await keyboard.type("Ring Dr Sample before the van goes. Then tell the ward.");
  await tabTo(page, saveButton(tab));
  await keyboard.press("Enter");

  await expect(question.getByRole("heading")).toBeFocused();
  await expect(question.getByRole("listitem")).toHaveText([
    /^LS1 4AP.*Looks like a postcode/,
    /^Dr Sample.*Looks like a person's name/,
  ]);
  expect(tenant.listsIn({})).toEqual([]);
  await tabTo(page, remove);
  await keyboard.press("Enter");
  await expect(why).toHaveValue("The van went to by mistake.");
  await expect(question.getByRole("button", { name: /^Remove Dr Sample from / })).toBeFocused();
  await tabTo(page, question.getByRole("button", { name: /^I have checked these/ }));
  await keyboard.press("Enter");

  await expect(savedHeading(tab)).toBeFocused();
  expect(tenant.itemsIn({}).map(({ fields }) => fields)).toEqual([
    expect.objectContaining({
      Title: "Ring Dr Sample before the van goes.",
      LnLearned: "The van went to by mistake.",
      LnNextTime: "Ring Dr Sample before the van goes. Then tell the ward.",
      LnConfirmed: "PersonName",
    }),
  ]);
  // The postcode was taken out in the page: it went nowhere.
  expect(JSON.stringify(tenant.seen())).not.toMatch(/LS1(?: |%20|\+)4AP/);
  expect(teams.said().join() + tenant.serverLog()).not.toMatch(/LS1|Dr Sample/);
});

test("a person goes from the question to the words themselves, and changes them by hand", async ({
  tenant,
  teams,
}) => {
  tenant.agree("ben", "Sites.Manage.All");
  const { page, tab } = await teams.openTab({ person: "ben" });
  await openNoteForm(tab);
  await nextTimeBox(tab).fill("Ring Dr Sample before the van goes.");
  await saveButton(tab).click();

  await tab.getByRole("link", { name: /^Next time, do this/ }).click();
  await page.keyboard.type("the doctor");
  await expect(nextTimeBox(tab)).toHaveValue("Ring the doctor before the van goes.");
  await saveButton(tab).click();

  await expect(savedHeading(tab)).toBeVisible();
  const [item] = tenant.itemsIn({});
  expect(item?.fields).not.toHaveProperty("LnConfirmed");
});
