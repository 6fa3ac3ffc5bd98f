import type { Graph, GraphCall } from "../client/Graph.ts";
import { GraphError } from "../client/GraphError.ts";
import { parseAnswer } from "../client/parseAnswer.ts";
import type { NotesPlace } from "../sites/destination.ts";
import { monthPath } from "./itemPaths.ts";
import { type NoteItem, noteItemPage } from "./noteItem.ts";
import type { NotesPage } from "./NotesRepository.ts";
import { isNote, toSavedNote } from "./toSavedNote.ts";

const callName = "GET /sites/{id}/lists/{id}/items";
const mostEmptyPages = 50;

/** One page of a month. Empty pages that have a next one are passed over, so nobody is shown a page of nothing. */
export async function readMonth(
  graph: Graph,
  place: NotesPlace,
  period: string,
  next?: string,
  mayAsk = false,
): Promise<NotesPage> {
  const call: GraphCall = { scopes: ["Sites.ReadWrite.All"], mayAsk };
  let page = toNotesPage(
    next === undefined ? await readFirst(graph, place, period, call) : await graph.get(next, call),
  );
  for (let count = 0; page.notes.length === 0 && page.next && count < mostEmptyPages; count += 1) {
    page = toNotesPage(await graph.get(page.next, call));
  }
  return page;
}

async function readFirst(
  graph: Graph,
  place: NotesPlace,
  period: string,
  call: GraphCall,
): Promise<unknown> {
  try {
    return await graph.get(monthPath(place, period, "named"), call);
  } catch (error) {
    // An old list may lack a column that we name; its notes are still read.
    if (!(error instanceof GraphError && error.fault === "invalid")) throw error;
    return graph.get(monthPath(place, period, "plain"), call);
  }
}

/** A page of items as notes, newest first: the list is not asked to sort, since in a long one it cannot. */
export function toNotesPage(answer: unknown): NotesPage {
  const page = parseAnswer(noteItemPage, answer, callName);
  const next = page["@odata.nextLink"];
  return {
    notes: page.value.filter(isNote).toSorted(byNewest).map(toSavedNote),
    ...(next ? { next } : {}),
  };
}

const byNewest = (a: NoteItem, b: NoteItem): number =>
  (b.createdDateTime ?? "").localeCompare(a.createdDateTime ?? "") || Number(b.id) - Number(a.id);
