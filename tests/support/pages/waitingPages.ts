import { expect } from "@playwright/test";

import { nextTimeBox, saveButton, type Screen } from "../noteJourney.ts";
import { keepNotes } from "./notePages.ts";
import { leaveChanges } from "./leaveChanges.ts";
import type { PageToSee, PageWorld } from "./pageToSee.ts";

const form = {
  visit: { page: "cards/after-action-review/note" },
  heading: "Write a learning note",
} as const;
const cards = { heading: "What is happening?" } as const;
const lessons = [
  "Agree one place for messages before the shift begins, and write it on the board where everybody who comes late can see it.",
  "Make the list before the ward round.",
  "Say who holds the bleep.",
  "Ask the night team first.",
  "Bring a spare key.",
];

const offline = { method: "*", path: "", kind: "offline" } as const;
const busy = { method: "*", path: "", kind: "429", seconds: 600 } as const;

async function press(tab: Screen, words = lessons[0] ?? ""): Promise<void> {
  await nextTimeBox(tab).fill(words);
  await saveButton(tab).click();
}

/** Notes that could not be sent, written on another page of the same device; the weather stays as it was. */
async function leaveWaiting(
  world: PageWorld,
  weather: typeof offline | typeof busy,
  count = 1,
): Promise<void> {
  await keepNotes(world, ["Meet the other ward."]);
  world.tenant.setWeather(weather);
  const { page, tab } = await world.teams.openTab(form.visit);
  for (const [place, words] of lessons.slice(0, count).entries()) {
    if (place > 0) await tab.getByRole("button", { name: "Write another" }).click();
    await press(tab, words);
    await expect(tab.getByRole("heading", { name: /^Not sent yet/ })).toBeVisible();
  }
  await page.close();
}

const answerShared = (tab: Screen) => tab.getByRole("button", { name: "Yes, others use it" });

/** What waits on the device, above whatever page is open, and what the form says of it. */
export const waitingPages: readonly PageToSee[] = [
  {
    name: "waiting-one",
    ...cards,
    says: /^There is no connection to Microsoft 365\. Check your network\. It is sent by itself/,
    before: (world) => leaveWaiting(world, offline),
    open: async (tab) => {
      await expect(tab.getByRole("button", { name: "Send now" })).toBeVisible();
    },
  },
  {
    name: "waiting-many",
    ...cards,
    says: "5 notes not sent yet",
    before: (world) => leaveWaiting(world, busy, 5),
    open: async (tab) => {
      await expect(tab.getByRole("button", { name: "Show all 5" })).toBeVisible();
    },
  },
  {
    name: "waiting-all-shown",
    ...cards,
    says: "5 notes not sent yet",
    before: (world) => leaveWaiting(world, busy, 5),
    open: async (tab) => {
      await tab.getByRole("button", { name: "Show all 5" }).click();
    },
  },
  {
    name: "waiting-delete-asked",
    ...cards,
    says: "Delete this note from this device?",
    before: (world) => leaveWaiting(world, busy),
    open: async (tab) => {
      await tab.getByRole("button", { name: "Delete", exact: true }).click();
    },
  },
  {
    name: "waiting-busy",
    ...cards,
    says: /^Microsoft 365 is busy and asked us to wait until \d\d:\d\d/,
    before: (world) => leaveWaiting(world, busy),
    open: async (tab) => {
      await tab.getByRole("button", { name: "Send now" }).click();
      // Said aloud, and seen.
      await expect(tab.getByText(/^Not tried now/)).toHaveCount(2);
    },
  },
  {
    name: "waiting-refused",
    ...cards,
    says: /^Not saved, because you may not add/,
    before: async (world) => {
      await leaveWaiting(world, offline);
      world.tenant.clearWeather();
      world.tenant.setWeather({ method: "POST", path: "/sites", kind: "forbidden" });
    },
  },
  {
    name: "waiting-changes",
    ...cards,
    says: /^Not saved yet\. Somebody else changed the same part of this note/,
    before: leaveChanges,
    open: async (tab) => {
      await expect(tab.getByRole("button", { name: "Save as a new note" })).toBeVisible();
    },
  },
  {
    name: "form-shared-asked",
    ...form,
    says: "Is this a shared computer?",
    open: async (tab) => {
      await nextTimeBox(tab).fill(lessons[0] ?? "");
      await expect(answerShared(tab)).toBeVisible();
    },
  },
  {
    name: "form-not-sent-shared",
    ...form,
    says: /^Not sent yet\. This computer is shared/,
    before: (world) => keepNotes(world),
    open: async (tab, _, { tenant }) => {
      await nextTimeBox(tab).fill(lessons[0] ?? "");
      await answerShared(tab).click();
      tenant.setWeather(busy);
      await saveButton(tab).click();
    },
  },
];
