import type { Graph } from "../client/Graph.ts";
import { readAll } from "../client/readAll.ts";
import type { NotesPlace } from "../sites/destination.ts";
import { keyPath } from "./itemPaths.ts";
import { type NoteItem, noteItem } from "./noteItem.ts";

/** The item that carries a key. Should there be two, the first one made is the note. */
export async function findItem(
  graph: Graph,
  place: NotesPlace,
  key: string,
  mayAsk = false,
): Promise<NoteItem | undefined> {
  const items = await readAll(graph, keyPath(place, key), {
    scopes: ["Sites.ReadWrite.All"],
    mayAsk,
    schema: noteItem,
    name: "GET /sites/{id}/lists/{id}/items",
  });
  return items.toSorted((a, b) => Number(a.id) - Number(b.id))[0];
}
