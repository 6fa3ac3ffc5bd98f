import type { BrowserContext } from "@playwright/test";

import {
  nextTimeBox,
  openNoteForm,
  saveButton,
  saveNote,
  savedHeading,
  type Screen,
  seeInNotes,
  writeNote,
} from "#tests/support/noteJourney.ts";
import { readStorage } from "#tests/support/readStorage.ts";

import { expect, test } from "./test.ts";

const lesson = "Agree one place for messages.";
const offline = { method: "*", path: "", kind: "offline" } as const;
const notSent = "Not sent yet. Kept on this device only. Open Technique Cards here to send it";
/** What the browser says of a network that is not there, and what the Teams around us cannot fetch for sign-in. */
const noNetwork = /ERR_INTERNET_DISCONNECTED|^page error: TypeError: Failed to fetch$/;

const waitingIn = (screen: Screen) => screen.getByRole("region", { name: /not sent yet$/ });

/** The person is in a place without a network for a moment: every tab is told when it is back. */
async function comeBackOnline(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  await context.setOffline(false);
}

test("Save offline, close the tab, open it signed in as another person (nothing shown), then as the first, go online: one item", async ({
  tenant,
  teams,
  context,
}) => {
  teams.expectComplaint(noNetwork);
  tenant.agree("ben", "Sites.Manage.All");
  tenant.agree("asha", "Sites.Manage.All");
  const first = await teams.openTab({ person: "ben" });
  await saveNote(first.tab, "Make the list first.");
  await first.tab.getByRole("button", { name: "Write another" }).click();
  await nextTimeBox(first.tab).fill(lesson);
  await context.setOffline(true);
  await saveButton(first.tab).click();
  await expect(first.tab.getByRole("heading", { name: notSent })).toBeVisible();
  await first.page.close();
  await context.setOffline(false);

  const other = await teams.openTab({ person: "asha" });
  await saveNote(other.tab, "Say who holds the bleep.");
  await expect(waitingIn(other.tab)).toHaveCount(0);
  await expect(other.tab.getByText(lesson)).toHaveCount(0);
  await seeInNotes(other.tab, "Say who holds the bleep.");
  await expect(other.tab.getByText(lesson)).toHaveCount(0);
  await openNoteFormFromNotes(other.tab);
  await expect(nextTimeBox(other.tab)).toHaveValue("");
  expect(await readStorage(context)).toContain(lesson);
  await other.page.close();
  tenant.setWeather(offline);

  const again = await teams.openTab({ person: "ben" });
  await expect(waitingIn(again.tab)).toContainText(lesson);
  await expect(waitingIn(again.tab)).toContainText("There is no connection to Microsoft 365.");
  tenant.clearWeather();
  await comeBackOnline(context);

  await expect(waitingIn(again.tab)).toHaveCount(0);
  const titles = tenant.itemsIn({}).map(({ fields }) => fields["Title"]);
  expect(titles.toSorted()).toEqual(
    [lesson, "Make the list first.", "Say who holds the bleep."].toSorted(),
  );
  expect(await readStorage(context)).not.toContain(lesson);
});

async function openNoteFormFromNotes(screen: Screen): Promise<void> {
  await screen.getByRole("link", { name: "Cards", exact: true }).click();
  await openNoteForm(screen);
}

for (const { title, before } of [
  { title: "a note", before: "Make the list first." },
  // Nobody has saved anything on this device, so no token and no list are known.
  { title: "the very first note", before: undefined },
]) {
  test(`${title} saved where there is no network says Saved to the team by itself when the network returns`, async ({
    tenant,
    teams,
    context,
  }) => {
    teams.expectComplaint(noNetwork);
    tenant.agree("ben", "Sites.Manage.All");
    const { tab } = await teams.openTab({ person: "ben" });
    if (before !== undefined) {
      await saveNote(tab, before);
      await tab.getByRole("link", { name: "Cards", exact: true }).click();
    }
    await writeNote(tab, lesson);
    await expect(tab.getByText("Draft kept on this device for 14 days.")).toBeVisible();
    await context.setOffline(true);
    await saveButton(tab).click();
    await expect(tab.getByRole("heading", { name: notSent })).toBeFocused();

    await context.setOffline(false);

    await expect(savedHeading(tab)).toBeVisible({ timeout: 30_000 });
    const saved = tenant.itemsIn({}).filter(({ fields }) => fields["Title"] === lesson);
    expect(saved).toHaveLength(1);
  });
}

test("Two tabs of one person are open with one note that waits, the network returns: one item, one create request", async ({
  tenant,
  teams,
  context,
}) => {
  teams.expectComplaint(noNetwork);
  tenant.agree("ben", "Sites.Manage.All");
  const first = await teams.openTab({ person: "ben" });
  await saveNote(first.tab, "Make the list first.");
  await first.tab.getByRole("link", { name: "Cards", exact: true }).click();
  await writeNote(first.tab, lesson);
  tenant.setWeather(offline);
  await saveButton(first.tab).click();
  await expect(first.tab.getByRole("heading", { name: notSent })).toBeVisible();
  const second = await teams.openTab({ person: "ben" });
  await expect(waitingIn(second.tab)).toContainText(lesson);
  tenant.clearWeather();
  tenant.clearTraffic();

  await comeBackOnline(context);

  await expect(savedHeading(first.tab)).toBeVisible({ timeout: 30_000 });
  await expect(waitingIn(second.tab)).toHaveCount(0);
  const saved = tenant.itemsIn({}).filter(({ fields }) => fields["Title"] === lesson);
  expect(saved).toHaveLength(1);
  const creates = tenant
    .traffic()
    .filter(({ method, path }) => method === "POST" && path.includes("/items"));
  expect(creates).toHaveLength(1);
});

test("No database and no service worker is used: after a save the browser has neither of this product's", async ({
  tenant,
  teams,
}) => {
  tenant.agree("ben", "Sites.Manage.All");
  const { tab } = await teams.openTab({ person: "ben" });

  await saveNote(tab, lesson);

  const kept = await tab.locator("html").evaluate(async () => ({
    databases: await indexedDB.databases(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }));
  expect(kept).toEqual({ databases: [], workers: 0, caches: [] });
});
