import {
  attachedCards,
  makeNote,
  messageText,
  noteForm,
  saveAsNote,
  searchFlyout,
  searchFor,
  send,
} from "#tests/support/messageJourney.ts";
import { nextTimeBox } from "#tests/support/noteJourney.ts";
import { hostOrigin, tabOrigin } from "#tests/support/realNames.ts";
import { whereWordsWent } from "#tests/support/whereWordsWent.ts";

import { expect, test } from "./test.ts";

/** A word that stands nowhere by chance. */
const canary = "Quillfeather";
const promise =
  "A canary sent as message text appears in no log line, no request line and no error";
/** Teams has the messages, and hands one over to the app's server by servers of its own. */
const inTeams = `the body of POST ${new URL(hostOrigin).host}`;

test(`${promise}: made a note of, and told the conversation of`, async ({
  tenant,
  teams,
  context,
}) => {
  tenant.agree("ben", "Sites.Manage.All");
  const watched = { tenant, teams, devices: [context] };
  const { page } = await teams.openTab({ tab: "posts" });
  await messageText(page).fill(`${canary} moved the board.`);
  await send(page);

  await saveAsNote(page, canary);
  await expect(noteForm(page).getByText(canary)).toBeVisible();
  await expect(nextTimeBox(noteForm(page))).toBeVisible();
  const whileOpen = await whereWordsWent(canary, watched);
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await makeNote(page, canary, "Agree one place for messages.");
  await noteForm(page).getByRole("button", { name: "Put a card into the conversation" }).click();
  await expect(attachedCards(page)).toContainText("A lesson was saved");

  // The watch sees words that are there: they went through Teams' own servers, and on to the list.
  expect(new Set(whileOpen)).toEqual(new Set([inTeams]));
  expect(new Set(await whereWordsWent(canary, watched))).toEqual(new Set([inTeams]));
  expect(JSON.stringify(tenant.itemsIn({}))).toContain(canary);
});

test(`${promise}: too long for the app's server, which refuses it`, async ({
  tenant,
  teams,
  context,
}) => {
  const { page } = await teams.openTab({ tab: "posts" });
  await messageText(page).fill(`${canary} ${"and more ".repeat(130_000)}`);
  await send(page);

  await saveAsNote(page, canary);
  await expect(page.getByRole("alert")).toContainText("Unable to reach app");

  const places = await whereWordsWent(canary, { tenant, teams, devices: [context] });
  expect(new Set(places)).toEqual(new Set([inTeams]));
});

test("what a person searches for or pastes appears in no log line, no request line and no error", async ({
  tenant,
  teams,
  context,
}) => {
  const { page } = await teams.openTab({ tab: "posts" });

  await searchFor(page, canary);
  await expect(searchFlyout(page).getByRole("status")).toContainText("Try");
  await page.keyboard.press("Escape");
  await messageText(page).fill(`${canary}: ${tabOrigin}/app/cards/retrospect?from=${canary}`);
  await expect(attachedCards(page)).toContainText("Retrospect");

  const places = await whereWordsWent(canary, { tenant, teams, devices: [context] });
  expect(new Set(places)).toEqual(new Set([inTeams]));
});
