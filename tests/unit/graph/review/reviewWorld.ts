import { toColumnDefinition } from "#graph/notes/columnDefinition.ts";
import { noteColumns } from "#graph/notes/columns.ts";
import { toNoteFields } from "#graph/notes/toNoteFields.ts";
import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import { samplePeople } from "#sandbox/seed.ts";

import { keyOf, sampleNote } from "../notes/sampleNote.ts";
import { destinations, teamWorld } from "../notes/teamWorld.ts";

export const { to, siteId } = destinations.standard;
export const inAClick = { mayAsk: true };

interface Filled extends Partial<LearningNote> {
  /** The day the server stamped: `2026-11-22`. */
  readonly on?: string;
}

/** A ward's list with these notes in it, in this order, and the item for settings before them. */
export function reviewWorld(notes: readonly Filled[] = []) {
  const world = teamWorld();
  const [settings, ...items] = [{ on: "2024-01-01" }, ...notes].map(
    ({ on = "2026-11-22", ...changes }, at) => ({
      fields:
        at === 0
          ? { Title: "Settings", LnKey: "settings", LnPeriod: "settings" }
          : toNoteFields(sampleNote({ key: keyOf(at), period: on.slice(0, 7), ...changes })),
      createdAt: `${on}T10:00:00Z`,
      personId: samplePeople.ben.id,
    }),
  );
  const listId = world.emulator.fill(siteId, {
    displayName: "LearningNotes",
    columns: noteColumns.map(toColumnDefinition),
    items: settings ? [settings, ...items] : [],
  });
  const { review } = world.device("asha");
  return { world, place: { siteId, listId }, review, inList: () => world.emulator.items(listId) };
}

/** So many notes that wait, a month after the other. */
export const backlog = (count: number, first = 2024): readonly Filled[] =>
  Array.from({ length: count }, (_, at) => {
    const month = String((Math.floor(at / 300) % 12) + 1).padStart(2, "0");
    return { on: `${String(first + Math.floor(at / 3600))}-${month}-05` };
  });

/** The numbers of the notes' keys. */
export const numbersOf = (notes: readonly SavedNote[]): readonly number[] =>
  notes.map(({ note }) => Number(note.key.slice(-12)));
