import { expect } from "@playwright/test";

import { nextTimeBox, openNoteForm, saveButton, savedHeading, type Screen } from "./noteJourney.ts";

/** A note with something in every box, and an action. */
export const wholeNote = {
  happened: "We looked for the list for ten minutes.",
  learned: "Everybody put it somewhere else.",
  nextTime: "Put the list on the board before nine.",
  action: "Move the board next to the door.",
  owner: "Ward clerk",
} as const;

export const happenedBox = (screen: Screen) =>
  screen.getByRole("textbox", { name: /^What did you expect, and what happened/ });
export const learnedBox = (screen: Screen) =>
  screen.getByRole("textbox", { name: /^Why was it different/ });

export async function saveWholeNote(screen: Screen): Promise<void> {
  await openNoteForm(screen);
  await happenedBox(screen).fill(wholeNote.happened);
  await learnedBox(screen).fill(wholeNote.learned);
  await nextTimeBox(screen).fill(wholeNote.nextTime);
  await screen.getByText("More (optional)").click();
  await screen.getByRole("textbox", { name: "What will change?" }).fill(wholeNote.action);
  await screen.getByRole("textbox", { name: /^Which role/ }).fill(wholeNote.owner);
  await saveButton(screen).click();
  await expect(savedHeading(screen)).toBeVisible();
}

/** From the list of notes to one of them. */
export async function openNote(screen: Screen, nextTime: string): Promise<void> {
  await screen.getByRole("link", { name: nextTime }).click();
  await expect(screen.getByRole("heading", { level: 1, name: nextTime })).toBeVisible();
}

/** From a note's own page to the form in which it is changed. */
export async function openEdit(screen: Screen): Promise<void> {
  await screen.getByRole("link", { name: "Change this note" }).click();
  await expect(nextTimeBox(screen)).toBeVisible();
}
