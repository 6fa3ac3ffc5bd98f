import { samplePeople } from "#sandbox/seed.ts";

import { openNote, saveWholeNote, wholeNote } from "../editJourney.ts";
import type { Screen } from "../noteJourney.ts";
import type { PageToSee, PageWorld } from "./pageToSee.ts";

const heading = "History of this note";
const note = { visit: { page: "notes" }, heading: wholeNote.nextTime } as const;

/** Ben's note, which Asha checked and Cara changed afterwards; all of it told to Ben. */
async function keepChangedNote({ tenant, teams }: PageWorld): Promise<void> {
  tenant.agree("ben", "Sites.Manage.All", "GroupMember.Read.All");
  const { page, tab } = await teams.openTab();
  await saveWholeNote(tab);
  await page.close();
  const { asha, cara } = samplePeople;
  const write = (person: string, fields: Readonly<Record<string, string>>) =>
    tenant.byHand({}, "edit-note", { fields, person });
  write(asha.id, { LnState: "Checked", LnReviewComment: "New staff will find it too." });
  write(cara.id, { LnLearned: "Everybody put it somewhere else, and nobody looked twice." });
}

async function openHistory(tab: Screen): Promise<void> {
  await openNote(tab, wholeNote.nextTime);
  await tab.getByRole("link", { name: heading }).click();
}

/** Who checked a note, and what it has been. */
export const evidencePages: readonly PageToSee[] = [
  {
    name: "note-changed-since-check",
    ...note,
    before: keepChangedNote,
    open: async (tab) => {
      await openNote(tab, wholeNote.nextTime);
      await tab.getByRole("button", { name: "Show the checked text" }).click();
    },
    says: "Changed since it was checked",
  },
  {
    name: "note-check-unconfirmed",
    ...note,
    before: async (world) => {
      await keepChangedNote(world);
      world.tenant.setVersions("off");
      world.tenant.byHand({}, "edit-note", {
        field: "LnTags",
        text: "board",
        person: samplePeople.ben.id,
      });
    },
    open: (tab) => openNote(tab, wholeNote.nextTime),
    says: "Who checked this could not be confirmed",
  },
  {
    name: "note-history",
    ...note,
    heading,
    before: keepChangedNote,
    open: openHistory,
    says: /^Newest first\./,
  },
];
