import { openNote, saveWholeNote, wholeNote } from "#tests/support/editJourney.ts";
import { readStorage } from "#tests/support/readStorage.ts";
import type { TeamsBrowser } from "#tests/support/createTeamsBrowser.ts";
import type { Tenant } from "#tests/support/tenant.ts";

import { expect, test } from "./test.ts";

async function openWholeNote(tenant: Tenant, teams: TeamsBrowser) {
  tenant.agree("ben", "Sites.Manage.All");
  const opened = await teams.openTab({ person: "ben" });
  await saveWholeNote(opened.tab);
  await opened.tab.getByRole("link", { name: "See it in Notes" }).click();
  await openNote(opened.tab, wholeNote.nextTime);
  return opened;
}

const stateOf = (tenant: Tenant, field: string) => () => tenant.itemsIn({})[0]?.fields[field];

test("a person takes a note back, undoes it at once, and marks its action as done", async ({
  tenant,
  teams,
}) => {
  const { tab } = await openWholeNote(tenant, teams);

  await tab.getByRole("button", { name: "Take back" }).click();
  await expect(tab.getByRole("button", { name: "Undo" })).toBeFocused();
  await expect.poll(stateOf(tenant, "LnState")).toBe("Closed");
  await tab.getByRole("button", { name: "Undo" }).click();
  await expect.poll(stateOf(tenant, "LnState")).toBe("Waiting");
  await expect(tab.getByRole("button", { name: "Take back" })).toBeFocused();

  await tab.getByRole("button", { name: "Mark the action as done" }).click();
  await expect.poll(stateOf(tenant, "LnActionState")).toBe("Done");
  await expect(tab.getByRole("button", { name: "Mark the action as still to do" })).toBeFocused();
});

test("a note with somebody's details in it is deleted for good: its words are in no list, on no device, in no address and no log", async ({
  tenant,
  teams,
  context,
}) => {
  const { page, tab } = await openWholeNote(tenant, teams);
  await tab.getByRole("link", { name: "Change this note" }).click();
  const halfWritten = "Half a thought about the place.";
  await tab.getByRole("textbox", { name: /^Why was it different/ }).fill(halfWritten);
  await expect(tab.getByText("Draft kept on this device for 14 days.")).toBeVisible();
  await tab.getByRole("link", { name: "Back to the note" }).first().click();

  await tab.getByRole("link", { name: "Report a privacy problem" }).click();
  await tab.getByRole("button", { name: "Delete this note" }).click();
  await tab.getByRole("button", { name: "Delete it now" }).click();

  await expect(tab.getByRole("heading", { name: "The note is deleted" })).toBeFocused();
  await expect(tab.getByRole("listitem").filter({ hasText: "recycle bin" }).first()).toBeVisible();
  expect(tenant.itemsIn({})).toEqual([]);
  const words = [...Object.values(wholeNote), halfWritten];
  const kept = await readStorage(context);
  const shown = await tab.locator("html").innerHTML();
  const addresses = tenant.seen().map(({ url }) => decodeURIComponent(url));
  for (const word of words) {
    expect(kept).not.toContain(word);
    expect(shown).not.toContain(word);
    expect(addresses.join("\n")).not.toContain(word);
    expect(teams.said().join("\n")).not.toContain(word);
    expect(tenant.serverLog()).not.toContain(word);
  }

  // Opened again, the page still tells what people must do.
  const address =
    page
      .frames()
      .find((frame) => frame.url().includes("/report"))
      ?.url() ?? "";
  expect(address).toMatch(/\/app\/notes\/[0-9a-f-]{36}\/report/);
  await tab.getByRole("link", { name: "All notes" }).click();
  await expect(tab.getByText("Nothing here yet")).toBeVisible();
});
