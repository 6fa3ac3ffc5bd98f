import { expect } from "@playwright/test";

import { samplePeople } from "#sandbox/seed.ts";

import { learnedBox, openEdit, openNote, saveWholeNote, wholeNote } from "../editJourney.ts";
import { nextTimeBox, saveButton, type Screen } from "../noteJourney.ts";
import type { PageToSee, PageWorld } from "./pageToSee.ts";

const note = {
  visit: { page: "notes" },
  heading: wholeNote.nextTime,
  before: (world: PageWorld) => keepWholeNote(world),
} as const;
const edit = { ...note, heading: "Change this note" } as const;
const report = { ...note, heading: "Report a privacy problem" } as const;

async function keepWholeNote({ tenant, teams }: PageWorld): Promise<void> {
  tenant.agree("ben", "Sites.Manage.All");
  const { page, tab } = await teams.openTab();
  await saveWholeNote(tab);
  await page.close();
}

/** What a colleague does to the note, past the product. */
const byAsha = ({ tenant }: PageWorld, field: string, text: string) =>
  tenant.byHand({}, "edit-note", { field, text, person: samplePeople.asha.id });

async function openReport(tab: Screen): Promise<void> {
  await openNote(tab, wholeNote.nextTime);
  await tab.getByRole("link", { name: "Report a privacy problem" }).click();
  await expect(tab.getByRole("button", { name: "Delete this note" })).toBeVisible();
}

async function deleteIt(tab: Screen): Promise<void> {
  await tab.getByRole("button", { name: "Delete this note" }).click();
  await tab.getByRole("button", { name: "Delete it now" }).click();
}

const setOffline = ({ tenant }: PageWorld) =>
  tenant.setWeather({ method: "*", path: "", kind: "offline" });

/** A note's own page, the form in which it is changed, and what can become of both. */
export const editPages: readonly PageToSee[] = [
  {
    name: "note-actions",
    ...note,
    before: async (world) => {
      await keepWholeNote(world);
      byAsha(world, "LnState", "Checked");
    },
    open: async (tab) => {
      await openNote(tab, wholeNote.nextTime);
      await tab.getByRole("button", { name: "Mark the action as done" }).click();
      await expect(tab.getByText("Saved to the team.").first()).toBeVisible();
    },
    says: /^The action is marked as done\./,
  },
  {
    name: "note-change-asked",
    ...note,
    before: async (world) => {
      await keepWholeNote(world);
      byAsha(world, "LnState", "ChangeAsked");
      byAsha(world, "LnReviewComment", "Please say which board. New staff will not know.");
    },
    open: (tab) => openNote(tab, wholeNote.nextTime),
    says: "A reviewer asked for a change",
  },
  {
    name: "note-taken-back",
    ...note,
    open: async (tab) => {
      await openNote(tab, wholeNote.nextTime);
      await tab.getByRole("button", { name: "Take back" }).click();
      await expect(tab.getByText("Saved to the team.").first()).toBeVisible();
    },
    says: /^This note was taken back/,
  },
  {
    name: "note-waiting",
    ...note,
    open: async (tab, _, world) => {
      await openNote(tab, wholeNote.nextTime);
      setOffline(world);
      await tab.getByRole("button", { name: "Mark the action as done" }).click();
    },
    says: /^Not sent yet\. Kept on this device only/,
  },
  {
    name: "note-edit",
    ...edit,
    before: async (world) => {
      await keepWholeNote(world);
      byAsha(world, "LnState", "Checked");
    },
    open: async (tab) => {
      await openNote(tab, wholeNote.nextTime);
      await openEdit(tab);
    },
    says: /the check no longer covers them/,
  },
  {
    name: "note-edit-conflict",
    ...edit,
    open: async (tab, _, world) => {
      await openNote(tab, wholeNote.nextTime);
      await openEdit(tab);
      await learnedBox(tab).fill("The night team was not told about the new place.");
      await nextTimeBox(tab).fill("Put the list on the board, and tell the night team.");
      byAsha(world, "LnLearned", "The day team forgot to write it down.");
      byAsha(world, "LnHappened", "We looked for the list for ten minutes, twice.");
      byAsha(world, "LnNextTime", "Put the list on the board by nine.");
      await saveButton(tab).click();
      await tab.getByRole("radio", { name: "Keep mine" }).first().check();
      await tab.getByRole("radio", { name: "Write it anew" }).last().check();
    },
    says: "Choose which words stay",
  },
  {
    name: "note-edit-gone",
    ...edit,
    open: async (tab, _, { tenant }) => {
      await openNote(tab, wholeNote.nextTime);
      await openEdit(tab);
      await learnedBox(tab).fill("The night team was not told about the new place.");
      tenant.byHand({}, "delete-note");
      await saveButton(tab).click();
    },
    says: "This note was deleted meanwhile",
  },
  {
    name: "note-edit-waiting",
    ...edit,
    open: async (tab, _, world) => {
      await openNote(tab, wholeNote.nextTime);
      await openEdit(tab);
      await learnedBox(tab).fill("The night team was not told about the new place.");
      setOffline(world);
      await saveButton(tab).click();
      await expect(tab.getByRole("heading", { name: /^Not sent yet/ })).toBeVisible();
      await tab.getByRole("link", { name: "Back to the note" }).last().click();
      await tab.getByRole("link", { name: "Change this note" }).click();
    },
    says: /^A change of yours is not sent yet/,
  },
  {
    name: "note-report",
    ...report,
    open: async (tab) => {
      await openReport(tab);
      await tab.getByRole("button", { name: "Delete this note" }).click();
    },
    says: "What this does",
  },
  {
    name: "note-report-failed",
    ...report,
    open: async (tab, _, { tenant }) => {
      await openReport(tab);
      tenant.setWeather({ method: "DELETE", path: "/sites", kind: "forbidden" });
      await deleteIt(tab);
    },
    says: /^The note is still there/,
  },
  {
    name: "note-reported",
    ...report,
    open: async (tab) => {
      await openReport(tab);
      await deleteIt(tab);
    },
    says: "The note is deleted",
  },
];
