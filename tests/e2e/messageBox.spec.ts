import {
  attachedCards,
  makeNote,
  messageText,
  messages,
  noteDialog,
  noteForm,
  openSearch,
  saveAsNote,
  searchFlyout,
  searchFor,
  send,
} from "#tests/support/messageJourney.ts";
import { nextTimeBox, saveButton, savedHeading, seeInNotes } from "#tests/support/noteJourney.ts";
import { tabOrigin } from "#tests/support/realNames.ts";

import { expect, test } from "./test.ts";

const promise =
  "In the sandbox: type `peer` in the message box, insert, open the card from the conversation; paste a card's address and see it unfurl; with the switch on, save a message as a note, find it in Notes; do it again: still one note";

const lesson = "Agree one place for messages.";
const samplePost = "The new handover board is up.";
const unknownNote = "0b6f4f3e-2f4e-4a53-9c1b-6f0a3b9d1c77";

test(`${promise}: search, insert and open`, async ({ teams }) => {
  const { page, tab } = await teams.openTab({ tab: "posts" });
  await openSearch(page);
  await expect(searchFlyout(page).getByRole("listitem").first()).toContainText(
    "After Action Review",
  );

  await searchFlyout(page).getByRole("searchbox").fill("peer");
  await searchFlyout(page)
    .getByRole("button", { name: /Peer Assist/ })
    .click();
  await expect(attachedCards(page)).toContainText("Peer Assist");
  await send(page);
  await messages(page).last().getByText("Open card").click();

  await expect(
    tab.getByRole("heading", { level: 1, name: "Ask people who have done it before" }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Posts" }).click();
  await expect(messages(page).last()).toContainText("Peer Assist");
});

test(`${promise}: paste a card's address`, async ({ teams, context }) => {
  const { page } = await teams.openTab({ tab: "posts" });
  const address = `${tabOrigin}/app/cards/retrospect`;

  await messageText(page).fill(`Before Friday: ${address}`);
  await expect(attachedCards(page)).toContainText("Retrospect");
  await send(page);

  const sent = messages(page).last();
  await expect(sent.getByRole("group")).toContainText("Retrospect");
  await expect(attachedCards(page)).toHaveCount(0);
  const opened = context.waitForEvent("page");
  await sent.getByRole("link", { name: address }).click();
  await expect(await opened).toHaveURL(address);
});

test(`${promise}: take a card off again before it is sent`, async ({ teams }) => {
  const { page } = await teams.openTab({ tab: "posts" });
  await messageText(page).fill(`${tabOrigin}/app/cards/retrospect`);
  await page.getByRole("button", { name: /^Remove card/ }).click();
  await expect(messageText(page)).toBeFocused();

  await messageText(page).press("End");
  await messageText(page).pressSequentially(" is for Friday");
  await send(page);

  await expect(messages(page).last()).toContainText("is for Friday");
  await expect(messages(page).last().getByRole("group")).toHaveCount(0);
});

test("a pasted address of a note tells neither the lesson nor the technique", async ({
  tenant,
  teams,
}) => {
  tenant.agree("ben", "Sites.Manage.All");
  const { page } = await teams.openTab({ tab: "posts" });
  await makeNote(page, samplePost, lesson);
  const key = String(tenant.itemsIn({})[0]?.fields["LnKey"]);
  await noteForm(page).getByRole("button", { name: "Close" }).click();

  for (const each of [key, unknownNote]) {
    await messageText(page).fill(`${tabOrigin}/app/notes/${each}`);
    const card = attachedCards(page);
    await expect(card.getByText("Open the note")).toBeVisible();
    await expect(card).not.toContainText(lesson);
    await expect(card).not.toContainText(/After Action Review/i);
    await send(page);
  }
});

test(`${promise}: save a message twice`, async ({ tenant, teams }) => {
  tenant.agree("ben", "Sites.Manage.All");
  const { page, tab } = await teams.openTab({ tab: "posts" });

  await makeNote(page, samplePost, lesson);
  await noteForm(page).getByRole("button", { name: "Put a card into the conversation" }).click();
  await expect(noteDialog(page)).toBeHidden();
  await expect(attachedCards(page)).toContainText("A lesson was saved");
  await send(page);
  expect(tenant.itemsIn({})).toHaveLength(1);
  expect(tenant.itemsIn({})[0]?.fields).toMatchObject({
    LnNextTime: lesson,
    LnHappened: expect.stringContaining(samplePost),
    LnSource: "message",
  });

  await saveAsNote(page, samplePost);
  await expect(nextTimeBox(noteForm(page))).toHaveValue(lesson);
  await nextTimeBox(noteForm(page)).fill(`${lesson} Say who writes them.`);
  await saveButton(noteForm(page)).click();
  await expect(savedHeading(noteForm(page))).toBeVisible();
  await noteForm(page).getByRole("button", { name: "Close" }).click();
  await expect(noteDialog(page)).toBeHidden();
  expect(tenant.itemsIn({})).toHaveLength(1);

  await messages(page).last().getByText("Open the note").click();
  await expect(tab.getByRole("heading", { level: 1 })).toContainText(lesson);
  await seeInNotes(tab, lesson);
});

test("with the switch off, no message offers to become a note", async ({ teams }) => {
  const { page } = await teams.openTab({ tab: "posts", action: "no" });

  await expect(messages(page)).not.toHaveCount(0);
  await expect(messages(page).getByRole("button", { name: /^More/ })).toHaveCount(0);
});

test("a search that fits nothing says what to try", async ({ teams }) => {
  const { page } = await teams.openTab({ tab: "posts" });

  await searchFor(page, "zzzz");

  await expect(searchFlyout(page).getByRole("status")).toContainText("Try");
  await expect(searchFlyout(page).getByRole("listitem")).toHaveCount(0);
});

test("a chat in no team has a message box too, and its messages become notes of a team that is chosen first", async ({
  tenant,
  teams,
}) => {
  tenant.agree("ben", "Sites.Manage.All");
  const { page } = await teams.openTab({ surface: "chat", tab: "posts" });
  await saveAsNote(page, samplePost);
  const form = noteForm(page);
  await expect(
    form.getByRole("heading", { level: 1, name: "A chat has no notes of its own" }),
  ).toBeVisible();

  await form.getByRole("link", { name: "Choose your team" }).click();
  await form.getByRole("button", { name: "Ward 7 (sample)" }).click();
  await nextTimeBox(form).fill(lesson);
  await saveButton(form).click();

  await expect(savedHeading(form)).toBeVisible();
  expect(tenant.itemsIn({})).toHaveLength(1);
});

test("Teams says so when the app cannot be reached, from the search and from a message", async ({
  tenant,
  teams,
}) => {
  const { page } = await teams.openTab({ tab: "posts" });
  tenant.breakExtension();

  await openSearch(page);
  await expect(searchFlyout(page).getByRole("status")).toContainText("Unable to reach app");
  await page.keyboard.press("Escape");
  await saveAsNote(page, samplePost);

  await expect(page.getByRole("alert")).toContainText("Unable to reach app");
});
