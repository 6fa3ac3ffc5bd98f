import { expect } from "@playwright/test";

import { nextTimeBox, saveButton, saveNote, type Screen } from "../noteJourney.ts";
import type { PageToSee, PageWorld } from "./pageToSee.ts";

const form = {
  visit: { page: "cards/after-action-review/note" },
  heading: "Write a learning note",
} as const;
const list = { visit: { page: "notes" }, heading: "This team's notes" } as const;
const lessons = [
  "Agree one place for messages.",
  "Make the list before the ward round.",
  "Say who holds the bleep.",
];

const maySetUp = ({ tenant }: PageWorld) => {
  tenant.agree("ben", "Sites.Manage.All");
};

async function press(tab: Screen): Promise<void> {
  await nextTimeBox(tab).fill("Agree one place for messages.");
  await saveButton(tab).click();
}

/** Several kinds of detail, one of them in a field that opens only when it is asked for. */
async function askAboutWords(tab: Screen): Promise<void> {
  await tab
    .getByRole("textbox", { name: "Why was it different?" })
    .fill("Mrs Sample in bed 4 (sam.sample@nhs.example) had moved to LS1 4AP.");
  await tab.getByText("More (optional)").click();
  await tab
    .getByRole("textbox", { name: "What will change?" })
    .fill("Ring 07700 900123 before we send MRN A1234567.");
  await nextTimeBox(tab).fill("Ask for the new address at the door.");
  await saveButton(tab).click();
}

/** Saves notes on another page of the same device, as last week. */
export async function keepNotes(world: PageWorld, titles: readonly string[] = lessons) {
  maySetUp(world);
  const { page, tab } = await world.teams.openTab();
  for (const title of titles) {
    await saveNote(tab, title);
    await tab.getByRole("link", { name: "Cards", exact: true }).click();
  }
  await page.close();
}

/** An owner has made the list, and nobody has written yet. */
export async function setUp(world: PageWorld): Promise<void> {
  maySetUp(world);
  const { page, tab } = await world.teams.openTab({ page: "health" });
  await tab.getByRole("button", { name: "Set up" }).click();
  await expect(tab.getByRole("heading", { name: "Everything is in place" })).toBeVisible();
  await page.close();
}

/** The note form and the notes, each in what can become of it. */
export const notePages: readonly PageToSee[] = [
  {
    name: "form",
    ...form,
    open: async (tab) => {
      await expect(saveButton(tab)).toBeVisible();
    },
  },
  {
    name: "form-problems",
    ...form,
    says: "Before this note can be saved",
    open: async (tab) => {
      await saveButton(tab).click();
    },
  },
  {
    name: "form-nhs-number",
    ...form,
    says: "Before this note can be saved",
    open: async (tab) => {
      await nextTimeBox(tab).fill("Call 943 476 5919 first.");
      await saveButton(tab).click();
    },
  },
  {
    name: "form-private-details",
    ...form,
    says: "Could these words tell who a patient is?",
    open: askAboutWords,
  },
  {
    name: "form-private-details-removed",
    ...form,
    says: "None of these words are left",
    open: async (tab) => {
      await askAboutWords(tab);
      const removals = tab.getByRole("button", { name: /^Remove .* from / });
      for (let left = await removals.count(); left > 0; left -= 1) await removals.first().click();
    },
  },
  { name: "form-saved", ...form, says: "Saved to the team", before: maySetUp, open: press },
  {
    name: "form-not-sent",
    ...form,
    says: /^Not sent yet\. Kept on this device only/,
    before: (world) => keepNotes(world),
    open: async (tab, _, { tenant }) => {
      tenant.setWeather({ method: "*", path: "", kind: "offline" });
      await press(tab);
    },
  },
  {
    name: "form-refused",
    ...form,
    says: /^Not saved, because you may not add/,
    before: (world) => keepNotes(world),
    open: async (tab, _, { tenant }) => {
      tenant.setWeather({ method: "POST", path: "/sites", kind: "forbidden" });
      await press(tab);
    },
  },
  {
    name: "form-not-set-up",
    ...form,
    visit: { ...form.visit, signin: "cancel" },
    says: /^Not sent yet\. Kept on this device only/,
    open: press,
  },
  {
    name: "form-draft-restored",
    ...form,
    before: async ({ teams }) => {
      const { page, tab } = await teams.openTab(form.visit);
      await nextTimeBox(tab).fill("Agree one place for messages.");
      await expect(tab.getByText("Draft kept on this device for 14 days.")).toBeVisible();
      await page.close();
    },
    open: async (tab) => {
      await expect(tab.getByText("These are your words from")).toBeVisible();
    },
  },
  {
    name: "notes",
    ...list,
    before: (world) => keepNotes(world),
    open: async (tab) => {
      await expect(tab.getByRole("link", { name: lessons[0] ?? "" })).toBeVisible();
    },
  },
  {
    name: "notes-empty",
    ...list,
    says: "Nothing here yet",
    before: setUp,
  },
  {
    name: "notes-no-match",
    ...list,
    says: "No match",
    before: (world) => keepNotes(world, lessons.slice(0, 1)),
    open: async (tab) => {
      await tab.getByRole("searchbox", { name: "Words in the note" }).fill("zebra");
    },
  },
  {
    name: "note",
    ...list,
    heading: lessons[0] ?? "",
    before: (world) => keepNotes(world, lessons.slice(0, 1)),
    open: async (tab) => {
      await tab.getByRole("link", { name: lessons[0] ?? "" }).click();
    },
  },
  {
    name: "note-not-found",
    visit: { page: "notes/0191d2b1-0000-7000-8000-000000000000" },
    heading: /.+/,
    says: "This note was not found",
    before: (world) => keepNotes(world, lessons.slice(0, 1)),
  },
];
