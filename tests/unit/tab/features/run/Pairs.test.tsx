/** @jest-environment ./tests/support/browserLike.js */
import { screen, within } from "@testing-library/react";

import { keptOnDevice } from "#tests/unit/tab/app/keptOnDevice.ts";

import { openRun, press } from "./runTab.ts";

const plan = "/app/cards/randomised-coffee-trials/run?v=45-minutes";
const people = ["Asha", "Ben", "Cai", "Dee", "Eve"];

async function openPairs(names: readonly string[], rounds: string) {
  const tab = await openRun({}, plan);
  for (let step = 0; step < 3; step += 1) await press(tab, "Next step");
  await tab.user.click(screen.getByLabelText("Who signed up?"));
  if (names.length > 0) await tab.user.paste(names.join("\n"));
  await tab.user.clear(screen.getByLabelText("How many rounds?"));
  await tab.user.type(screen.getByLabelText("How many rounds?"), rounds);
  await press(tab, "Make pairs");
  return tab;
}

it("pairs a pasted list, makes an odd number a three, and says that a second round cannot be made", async () => {
  await openPairs(people, "2");

  const items = within(screen.getByRole("list", { name: "Round 1" })).getAllByRole("listitem");
  const met = items.map(({ textContent }) => people.filter((name) => textContent.includes(name)));
  expect(met.map(({ length }) => length).sort()).toEqual([2, 3]);
  expect(met.flat().sort()).toEqual(people);
  expect(screen.getAllByText(/is a three\. Only 1 round can be made\./)).not.toHaveLength(0);
});

it("keeps names in memory only, also when people go on and back", async () => {
  const tab = await openPairs(people, "1");
  await press(tab, "Next step");
  await press(tab, "Next step");
  await press(tab, "Step back");

  expect(screen.getByLabelText("Who signed up?")).toHaveValue(people.join("\n"));
  for (const name of people) expect(keptOnDevice()).not.toContain(name);

  await press(tab, "Clear the names");
  expect(screen.getByLabelText("Who signed up?")).toHaveValue("");
  expect(screen.queryByRole("list", { name: "Round 1" })).not.toBeInTheDocument();
});

it("gives each pair a message to copy", async () => {
  const tab = await openPairs(["Asha", "Ben"], "1");

  await tab.user.click(screen.getByRole("button", { name: /^Copy message to / }));

  await screen.findAllByText("Copied.");
  const text = await navigator.clipboard.readText();
  expect(text).toMatch(/^Hello (Asha and Ben|Ben and Asha)\.\nYou are a pair/);
});

it.each([
  [[], "1", "Paste at least two names.", "Who signed up?"],
  [people, "11", "Type a whole number from 1 to 10.", "How many rounds?"],
])("says what is missing: %j, %s rounds", async (names, rounds, sentence, field) => {
  await openPairs(names, rounds);

  expect(screen.getByText(sentence)).toBeInTheDocument();
  expect(screen.getByLabelText(field)).toHaveFocus();
});
