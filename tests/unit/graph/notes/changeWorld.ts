import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import type { NoteEdit } from "#domain/notes/noteEdit.ts";
import type { NotesRepository } from "#graph/notes/NotesRepository.ts";

import { keyOf, sampleNote } from "./sampleNote.ts";
import { destinations, teamWorld } from "./teamWorld.ts";

export const { to, siteId } = destinations.standard;
export const inAClick = { mayAsk: true };
export const offline = { method: "*", path: "", times: 1000, kind: "offline" } as const;

export async function getNote(notes: NotesRepository, key = keyOf(1)): Promise<SavedNote> {
  const found = await notes.findPlace(to);
  if (found.found !== "ready") throw new Error("No list");
  const saved = await notes.findByKey(found.place, key);
  if (!saved) throw new Error("No note");
  return saved;
}

/** A team with one note of Ben's, as Ben and as Asha have read it. */
export async function changeWorld() {
  const world = teamWorld();
  const ben = world.device("ben").notes;
  const asha = world.device("asha").notes;
  await ben.save(sampleNote(), to, inAClick);
  const found = await getNote(ben);
  await getNote(asha);
  world.requests();
  const fieldsOf = (key = keyOf(1)) => world.itemsIn(siteId).find(({ LnKey }) => LnKey === key);
  return { world, ben, asha, found, fieldsOf };
}

export const toEdit = (found: SavedNote, change: Partial<LearningNote>): NoteEdit => ({
  found,
  mine: { ...found.note, ...change },
  tried: [],
});
