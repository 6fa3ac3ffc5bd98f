import type { SavedNote } from "#domain/notes/learningNote.ts";

import type { Graph } from "../client/Graph.ts";
import { GraphError } from "../client/GraphError.ts";
import { parseAnswer } from "../client/parseAnswer.ts";
import type { NotesPlace } from "../sites/destination.ts";
import { keyColumn } from "./columns.ts";
import { findItem } from "./findItem.ts";
import { wholeItemPath } from "./itemPaths.ts";
import { type NoteItem, noteItem } from "./noteItem.ts";
import { toSavedNote } from "./toSavedNote.ts";

const call = "GET /sites/{id}/lists/{id}/items/{id}";

/**
 * One note as the list holds it now, or undefined. An item is a note by its key alone: in a list that was made anew, the
 * same id belongs to somebody else's note.
 */
export async function readItem(
  graph: Graph,
  place: NotesPlace,
  { key, itemId }: { readonly key: string; readonly itemId: string },
  mayAsk: boolean,
): Promise<SavedNote | undefined> {
  const byId = await findById(graph, place, itemId, mayAsk);
  const item =
    byId?.fields?.[keyColumn.name] === key ? byId : await findItem(graph, place, key, mayAsk);
  return item && toSavedNote(item);
}

async function findById(
  graph: Graph,
  place: NotesPlace,
  itemId: string,
  mayAsk: boolean,
): Promise<NoteItem | undefined> {
  try {
    const answer = await graph.get(wholeItemPath(place, itemId), {
      scopes: ["Sites.ReadWrite.All"],
      mayAsk,
    });
    return parseAnswer(noteItem, answer, call);
  } catch (error) {
    if (error instanceof GraphError && error.fault === "not-found") return undefined;
    throw error;
  }
}
