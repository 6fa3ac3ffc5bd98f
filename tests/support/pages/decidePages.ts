import { expect } from "@playwright/test";

import { samplePeople } from "#sandbox/seed.ts";

import { expectDecided, waitingNotes } from "../checkingJourney.ts";
import type { Screen } from "../noteJourney.ts";
import type { PageToSee, PageWorld } from "./pageToSee.ts";

const toCheck = { visit: { page: "notes/to-check", person: "asha" }, heading: "To check" } as const;
const whoChecks = { heading: "Who checks notes" } as const;

const seed = ({ tenant }: PageWorld) => void tenant.seedNotes({}, { notes: 40 });

const press = (tab: Screen, name: string) =>
  tab.getByRole("button", { name, exact: true }).first().click();

async function begin(tab: Screen, name: string): Promise<void> {
  await waitingNotes(tab).first().getByRole("link").click();
  await press(tab, name);
}

/** Cara sends back every note that waits, straight in the list, while Asha decides. */
function sendBackAll({ tenant }: PageWorld): void {
  for (const { fields } of tenant.itemsIn({})) {
    if (fields["LnState"] !== "Waiting") continue;
    tenant.byHand({}, "edit-note", {
      key: String(fields["LnKey"]),
      fields: { LnState: "ChangeAsked", LnReviewComment: "Say which board you mean." },
      person: samplePeople.cara.id,
    });
  }
}

/** What a reviewer decides, and who may, in the states that differ in what they show. */
export const decidePages: readonly PageToSee[] = [
  {
    name: "decide-practice",
    ...toCheck,
    says: "Write what changed.",
    before: seed,
    open: async (tab) => {
      await begin(tab, "Put into practice");
      await tab.getByRole("radio", { name: "Yes", exact: true }).check();
      await tab.getByText("Look again and action (optional)").click();
      await press(tab, "Mark as put into practice");
    },
  },
  {
    name: "decide-done",
    ...toCheck,
    says: "Sent back with what you ask for.",
    before: seed,
    open: async (tab) => {
      await begin(tab, "Ask for a change");
      await tab.getByRole("checkbox", { name: /^Say which role/ }).check();
      await press(tab, "Send back");
      await expectDecided(tab, "Sent back with what you ask for.");
    },
  },
  {
    name: "decide-conflict",
    ...toCheck,
    says: "Your decision was not saved",
    complaint: /412/,
    before: seed,
    open: async (tab, _page, world) => {
      await begin(tab, "Check");
      await tab.getByRole("radio", { name: "No", exact: true }).check();
      sendBackAll(world);
      await press(tab, "Mark as checked");
    },
  },
  {
    name: "decide-many",
    ...toCheck,
    says: "10 notes did not work",
    complaint: /412/,
    before: seed,
    open: async (tab, _page, world) => {
      await tab.getByRole("checkbox", { name: "All on this page" }).check();
      await press(tab, "Decide on them together");
      await press(tab, "Close");
      await tab.getByRole("textbox", { name: "In your own words" }).fill("It is on the board now.");
      sendBackAll(world);
      await press(tab, "Close 10 notes");
      await expect(tab.getByRole("heading", { name: "0 of 10 notes done." })).toBeVisible();
    },
  },
  {
    name: "who-checks",
    ...whoChecks,
    visit: { page: "notes/reviewers", person: "asha" },
    says: "Named to check",
    before: seed,
    open: async (tab) => {
      await tab.getByRole("combobox").selectOption("Ben Sample");
      await press(tab, "Name to check");
      await expect(tab.getByRole("button", { name: "Remove Ben Sample" })).toBeVisible();
    },
  },
  {
    name: "who-checks-read-only",
    ...whoChecks,
    visit: { page: "notes/reviewers", person: "ben" },
    says: "Only an owner of this team can name somebody.",
    before: seed,
  },
];
