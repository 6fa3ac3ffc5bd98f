import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import { toLearningNote } from "#domain/notes/toLearningNote.ts";
import { samplePeople, sampleTeams } from "#sandbox/seed.ts";
import { toEditId, type WaitingEdit } from "#tab/platform/Outbox.ts";
import { toStoredEntry } from "#tab/platform/storedEntry.ts";

import { keepNotes } from "./notePages.ts";
import type { PageWorld } from "./pageToSee.ts";

const { ben } = samplePeople;
const person = { tenantId: ben.tenantId, objectId: ben.id };

function toEntry(found: SavedNote, change: Partial<LearningNote>): WaitingEdit {
  const { groupId, displayName: teamName } = sampleTeams.ward7;
  return {
    kind: "edit",
    id: toEditId(found.note.key),
    edit: { found, mine: { ...found.note, ...change }, tried: [] },
    to: { kind: "team", groupId, teamName, channelName: "General" },
    person,
    at: new Date().toISOString(),
  };
}

/** Two changes that wait: of a note that somebody else has changed meanwhile, and of one that was deleted from the list. */
export async function leaveChanges(world: PageWorld): Promise<void> {
  await keepNotes(world, ["Make the list before the ward round."]);
  const [item] = world.tenant.itemsIn({});
  if (!item) throw new Error("There is no note to change");
  const stamps = {
    eTag: '"00000000-0000-0000-0000-000000000000,1"',
    createdAt: "2026-11-22T09:00:00Z",
    createdBy: "Ben Sample",
    lastModifiedAt: "2026-11-22T09:00:00Z",
    lastModifiedBy: "Ben Sample",
  };
  const note = toLearningNote({
    key: String(item.fields["LnKey"]),
    title: String(item.fields["Title"]),
    nextTime: String(item.fields["LnNextTime"]),
    techniqueName: "After Action Review",
    techniqueYear: "after-action-review/2026",
    stage: "During",
    learned: "Nobody had the list.",
  });
  const gone = toLearningNote({
    key: "0191d2b1-0000-7000-8000-000000000000",
    title: "Say who holds the bleep.",
    nextTime: "Say who holds the bleep.",
    techniqueName: "After Action Review",
    techniqueYear: "after-action-review/2026",
    stage: "During",
  });
  world.tenant.byHand({}, "edit-note", { field: "LnLearned", text: "The list was late." });
  const entries = [
    toEntry({ note, itemId: item.id, ...stamps }, { learned: "The list was lost." }),
    toEntry({ note: gone, itemId: "999", ...stamps }, { learned: "Two people had it." }),
  ];

  const { page, tab } = await world.teams.openTab();
  await tab.locator("html").evaluate(
    (_, stored) => {
      for (const { name, text } of stored) localStorage.setItem(`technique-cards/${name}`, text);
    },
    entries.map((entry) => ({
      name: `outbox/${person.tenantId}/${person.objectId}/${entry.id}`,
      text: toStoredEntry(entry, true),
    })),
  );
  await page.close();
}
