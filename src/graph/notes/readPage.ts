import type { Graph, GraphCall, GraphScope } from "../client/Graph.ts";
import { GraphError } from "../client/GraphError.ts";
import { parseAnswer } from "../client/parseAnswer.ts";
import type { Patience } from "../client/Patience.ts";
import { readMany } from "../client/readMany.ts";
import type { PagePath } from "./itemPaths.ts";
import { type NoteItem, noteItemPage } from "./noteItem.ts";
import type { NotesPage } from "./NotesRepository.ts";
import { isNote, toSavedNote } from "./toSavedNote.ts";

const callName = "GET /sites/{id}/lists/{id}/items";
const mostEmptyPages = 50;
/** What the first read of notes takes; the Teams manifest names it, so that Teams can have the token ready. */
export const readScopes: readonly GraphScope[] = ["Sites.ReadWrite.All"];

/** One page of notes. Empty pages that have a next one are passed over, so nobody is shown a page of nothing. */
export async function readPage(
  graph: Graph,
  path: PagePath,
  next?: string,
  mayAsk = false,
): Promise<NotesPage> {
  const call: GraphCall = { scopes: readScopes, mayAsk };
  let page = toNotesPage(
    next === undefined ? await readFirst(graph, path, call) : await graph.get(next, call),
  );
  for (let count = 0; page.notes.length === 0 && page.next && count < mostEmptyPages; count += 1) {
    page = toNotesPage(await graph.get(page.next, call));
  }
  return page;
}

/** First pages of several queries, by a name each, in as few requests as may be. */
export async function readPages(
  graph: Graph,
  patience: Patience,
  paths: ReadonlyMap<string, PagePath>,
  mayAsk = false,
): Promise<ReadonlyMap<string, NotesPage>> {
  const named = new Map([...paths].map(([id, path]) => [id, path("named")]));
  const call: GraphCall = { scopes: readScopes, mayAsk };
  const answers = await readMany(graph, patience, named, call);
  const pages = new Map<string, NotesPage>();
  for (const [id, path] of paths) pages.set(id, await toPage(graph, path, answers.get(id)));
  return pages;
}

async function readFirst(graph: Graph, path: PagePath, call: GraphCall): Promise<unknown> {
  try {
    return await graph.get(path("named"), call);
  } catch (error) {
    // An old list may lack a column that we name; its notes are still read.
    if (!(error instanceof GraphError && error.fault === "invalid")) throw error;
    return graph.get(path("plain"), call);
  }
}

async function toPage(graph: Graph, path: PagePath, answer: unknown): Promise<NotesPage> {
  if (!(answer instanceof GraphError)) {
    const page = toNotesPage(answer);
    return page.notes.length === 0 && page.next ? readPage(graph, path, page.next) : page;
  }
  // On its own it can do without the columns that an old list lacks.
  if (answer.fault === "invalid") return readPage(graph, path);
  throw answer;
}

/** A page of items as notes, newest first: the list is not asked to sort, since in a long one it cannot. */
function toNotesPage(answer: unknown): NotesPage {
  const page = parseAnswer(noteItemPage, answer, callName);
  const next = page["@odata.nextLink"];
  return {
    notes: page.value.filter(isNote).toSorted(byNewest).map(toSavedNote),
    ...(next ? { next } : {}),
  };
}

const byNewest = (a: NoteItem, b: NoteItem): number =>
  (b.createdDateTime ?? "").localeCompare(a.createdDateTime ?? "") || Number(b.id) - Number(a.id);
