import { expect, type FrameLocator, type Page } from "@playwright/test";

/** Where a person acts: the frame in Teams, or a page of its own. */
export type Screen = Pick<FrameLocator, "getByRole" | "getByText" | "getByLabel" | "locator">;

export const afterActionReview = {
  name: "After Action Review",
  plainName: "Talk through what happened and what to change",
} as const;

/** Finds the card by a misspelt word, as people in a hurry do. */
export async function findCard(screen: Screen): Promise<void> {
  await screen.getByRole("searchbox", { name: "Search techniques" }).fill("debreif");
  await expect(screen.getByRole("heading", { name: "Techniques found" })).toBeVisible();
  await expect(screen.getByRole("article")).toHaveCount(1);
  await screen.getByRole("link", { name: afterActionReview.plainName }).click();
  await expect(
    screen.getByRole("heading", { level: 1, name: afterActionReview.plainName }),
  ).toBeVisible();
}

export async function openNoteForm(screen: Screen): Promise<void> {
  await findCard(screen);
  await screen.getByRole("link", { name: "Write a learning note" }).click();
  await expect(nextTimeBox(screen)).toBeVisible();
}

export const nextTimeBox = (screen: Screen) =>
  screen.getByRole("textbox", { name: /^Next time, do this/ });

export const saveButton = (screen: Screen) => screen.getByRole("button", { name: /^Save/ });

export const savedHeading = (screen: Screen) =>
  screen.getByRole("heading", { name: "Saved to the team" });

export async function writeNote(screen: Screen, nextTime: string): Promise<void> {
  await openNoteForm(screen);
  await nextTimeBox(screen).fill(nextTime);
}

export async function saveNote(screen: Screen, nextTime: string): Promise<void> {
  await writeNote(screen, nextTime);
  await saveButton(screen).click();
  await expect(savedHeading(screen)).toBeVisible();
}

/** One click on Save, and the person agrees to each permission that the host then asks for. */
export async function saveAndAccept(page: Page, screen: Screen, nextTime: string): Promise<void> {
  await writeNote(screen, nextTime);
  await saveButton(screen).click();
  const asked = page.getByRole("dialog", { name: "Permissions requested" });
  const accept = asked.getByRole("button", { name: "Accept" });
  await expect(async () => {
    if (await accept.isVisible()) await accept.click();
    await expect(savedHeading(screen)).toBeVisible({ timeout: 250 });
  }).toPass();
}

export async function seeInNotes(screen: Screen, nextTime: string): Promise<void> {
  await screen.getByRole("link", { name: "Notes", exact: true }).click();
  await expect(screen.getByRole("link", { name: nextTime })).toBeVisible();
}
