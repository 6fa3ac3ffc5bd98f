import { toDatedValues } from "#domain/notes/buildNote.ts";
import type { LearningNote } from "#domain/notes/learningNote.ts";
import { toRawNote } from "#domain/notes/toRawNote.ts";

import type { Graph } from "../client/Graph.ts";
import { GraphError } from "../client/GraphError.ts";
import type { NotesPlace } from "../sites/destination.ts";
import { fieldsPath } from "./itemPaths.ts";
import { type NoteItem, toETag } from "./noteItem.ts";
import { toChangedFields } from "./toNoteFields.ts";

/**
 * The month of a note, and the days that follow from it, are the server's: a device whose clock is wrong, or a note that
 * waited, is put right once. A refusal changes nothing for the person, whose note is kept. Answers whether it was tried.
 */
export async function mendDates(
  graph: Graph,
  place: NotesPlace,
  note: LearningNote,
  item: NoteItem,
): Promise<boolean> {
  const createdAt = new Date(item.createdDateTime ?? "");
  const kept = item.fields?.["LnPeriod"] ?? note.period;
  const ifMatch = toETag(item);
  if (Number.isNaN(createdAt.getTime()) || ifMatch === "") return false;
  const dated = toDatedValues(note.techniqueId, createdAt);
  if (dated.period === kept) return false;
  try {
    const changes = toChangedFields(toRawNote(note), toRawNote({ ...note, ...dated }));
    const call = { scopes: ["Sites.ReadWrite.All"], ifMatch } as const;
    await graph.patch(fieldsPath(place, item.id), changes, call);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
  }
  return true;
}
