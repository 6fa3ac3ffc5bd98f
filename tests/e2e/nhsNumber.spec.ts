import type { Page } from "@playwright/test";

import { nextTimeBox, openNoteForm, saveButton } from "#tests/support/noteJourney.ts";
import { readStorage } from "#tests/support/readStorage.ts";

import { expect, test } from "./test.ts";

/** A number of the test range, which no person has. */
const parts = ["943", "476", "5919"];
const spellings = [
  parts.join("\u00a0"),
  parts.join(""),
  parts.join(" "),
  parts.join("\\u00a0"),
  encodeURIComponent(parts.join("\u00a0")),
];
/** Puts words on the clipboard as a person does: by selecting them elsewhere. */
async function copy(elsewhere: Page, words: string): Promise<void> {
  await elsewhere.setContent("<textarea></textarea>");
  const box = elsewhere.getByRole("textbox");
  await box.fill(words);
  await box.press("Control+A");
  await box.press("Control+C");
  await elsewhere.close();
}

const hasNumber = (text: string) => spellings.some((spelling) => text.includes(spelling));

test("A pasted NHS number with non-breaking spaces stops the save and says why; it is in no request, no log and no storage", async ({
  tenant,
  teams,
  context,
}) => {
  tenant.agree("ben", "Sites.Manage.All");
  const { page, tab } = await teams.openTab({ person: "ben" });
  await openNoteForm(tab);
  await nextTimeBox(tab).fill("Ring the ward before ");

  await copy(await context.newPage(), `for ${parts.join("\u00a0")} today`);
  await nextTimeBox(tab).press("End");
  await nextTimeBox(tab).press("Control+V");
  await expect(nextTimeBox(tab)).toHaveValue(/943\u00a0476\u00a05919/);
  await saveButton(tab).click();

  await expect(tab.getByText("This looks like an NHS number").first()).toBeVisible();
  await expect(nextTimeBox(tab)).toBeFocused();
  expect(tenant.listsIn({})).toEqual([]);

  // Long enough for a draft to be written, were it going to be; leaving the page is the last chance to write one.
  await page.reload();
  await openNoteForm(tab);

  const kept = await readStorage(context);
  expect(kept).toContain("Ring the ward before");
  expect(hasNumber(kept)).toBe(false);
  expect(tenant.seen().filter((request) => hasNumber(JSON.stringify(request)))).toEqual([]);
  expect(teams.said().filter(hasNumber)).toEqual([]);
  expect(hasNumber(tenant.serverLog())).toBe(false);
  await expect(nextTimeBox(tab)).toHaveValue(/^Ring the ward before\s*$/);
});
