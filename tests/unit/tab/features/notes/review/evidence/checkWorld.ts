import type { LearningNote } from "#domain/notes/learningNote.ts";
import type { GraphScope } from "#graph/client/Graph.ts";
import { samplePeople, sampleSites } from "#sandbox/seed.ts";
import { createWorld, openTab, type OpenTabOptions } from "#tests/unit/tab/app/openTab.tsx";
import { noteOf, ward7 } from "#tests/unit/tab/features/notes/list/keepNotes.ts";

type Person = keyof typeof samplePeople;

const everyday: readonly GraphScope[] = ["User.Read", "Team.ReadBasic.All", "Sites.ReadWrite.All"];
/** Who may know who the owners are. */
const withOwners: OpenTabOptions["device"] = {
  agreed: [...everyday, "GroupMember.Read.All"],
};

/** The ward's list with one note of Ben's in it; Asha owns the ward, Ben and Cara are members. */
export async function createCheckWorld(changes: Partial<LearningNote> = {}) {
  const world = createWorld();
  const note = noteOf("Ask at nine.", changes);
  await world.device("ben").notes.save(note, ward7, { mayAsk: true });
  world.emulator.traffic.clear();
  const paths = () => world.emulator.traffic.list().map(({ method, path }) => `${method} ${path}`);

  return {
    world,
    note,
    siteId: sampleSites.ward7.id,
    /** What somebody writes straight into the list, a minute later. */
    write(person: Person, fields: Readonly<Record<string, string>>): void {
      world.clock.time += 60_000;
      world.emulator.byHand(sampleSites.ward7.id, {
        change: "edit-note",
        key: note.key,
        fields,
        person: samplePeople[person].id,
      });
    },
    open: (part = "", device = withOwners) =>
      openTab(`/app/notes/${note.key}${part}`, {
        world,
        person: "cara",
        ...(device && { device }),
      }),
    asked: (what: string) => paths().filter((path) => path.includes(what)),
    /** Where the note's versions are, once they have been asked for. */
    versionsPath: (): string => {
      const seen = world.emulator.traffic.list().find(({ path }) => path.includes("/versions"));
      return seen?.path.split("?")[0]?.replace("/v1.0", "") ?? "";
    },
  };
}

export const checked = { LnState: "Checked", LnReviewedAt: "2026-11-22T10:01:00Z" } as const;
