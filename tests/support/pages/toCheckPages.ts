import { expect } from "@playwright/test";

import { waitingNotes } from "../checkingJourney.ts";
import type { Screen } from "../noteJourney.ts";
import { setUp } from "./notePages.ts";
import type { PageToSee, PageWorld } from "./pageToSee.ts";

const toCheck = { visit: { page: "notes/to-check", person: "asha" }, heading: "To check" } as const;

const seed = ({ tenant }: PageWorld) => void tenant.seedNotes({}, { notes: 400 });

const firstNote = (tab: Screen) => waitingNotes(tab).first().getByRole("link");

async function openFirst(tab: Screen): Promise<void> {
  await firstNote(tab).click();
  await expect(tab.getByRole("region", { name: "The note that is open" })).toBeVisible();
}

/** What waits to be checked, in the states that differ in what they show. */
export const toCheckPages: readonly PageToSee[] = [
  {
    name: "to-check",
    ...toCheck,
    says: /^50 notes read so far\. There are more in the list\./,
    before: seed,
    open: async (tab) => {
      await tab.getByText("More filters").click();
      await waitingNotes(tab).first().getByRole("checkbox").check();
      await tab.getByText("Keyboard shortcuts").click();
    },
  },
  {
    name: "to-check-open",
    ...toCheck,
    says: "Your decision",
    before: seed,
    open: openFirst,
  },
  {
    name: "to-check-many",
    ...toCheck,
    says: /^10 notes are chosen\./,
    before: seed,
    open: async (tab) => {
      await tab.getByRole("checkbox", { name: "All on this page" }).check();
      await tab.getByRole("button", { name: "Decide on them together" }).click();
    },
  },
  {
    name: "to-check-read-only",
    ...toCheck,
    visit: { ...toCheck.visit, person: "ben" },
    says: /^You can read what waits, but you do not check notes in this team/,
    before: seed,
    open: openFirst,
  },
  {
    name: "to-check-months",
    ...toCheck,
    says: /^So many notes wait that SharePoint cannot find them all at once/,
    complaint: /422/,
    before: ({ tenant }) => void tenant.seedNotes({}, { notes: 20, backlog: true }),
  },
  {
    name: "to-check-nothing",
    ...toCheck,
    says: "Nothing waits",
    before: setUp,
  },
];
