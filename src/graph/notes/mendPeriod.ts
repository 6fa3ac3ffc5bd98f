import type { LearningNote } from "#domain/notes/learningNote.ts";

import type { Graph } from "../client/Graph.ts";
import { GraphError } from "../client/GraphError.ts";
import type { NotesPlace } from "../sites/destination.ts";
import { fieldsPath } from "./itemPaths.ts";
import { type NoteItem, toETag } from "./noteItem.ts";

/**
 * The month of a note is the server's: a device whose clock is wrong, or a note that waited, is put right once. A refusal
 * changes nothing for the person, whose note is kept.
 */
export async function mendPeriod(
  graph: Graph,
  place: NotesPlace,
  note: LearningNote,
  item: NoteItem,
): Promise<void> {
  const month = item.createdDateTime?.slice(0, 7);
  const kept = item.fields?.["LnPeriod"] ?? note.period;
  const ifMatch = toETag(item);
  if (month === undefined || month === kept || ifMatch === "") return;
  try {
    const call = { scopes: ["Sites.ReadWrite.All"], ifMatch } as const;
    await graph.patch(fieldsPath(place, item.id), { LnPeriod: month }, call);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
  }
}
