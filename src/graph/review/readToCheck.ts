import { toPeriod } from "#domain/notes/period.ts";

import type { Graph, GraphCall } from "../client/Graph.ts";
import { GraphError } from "../client/GraphError.ts";
import { isTooMany } from "../client/isTooMany.ts";
import { parseAnswer } from "../client/parseAnswer.ts";
import { type NoteItem, noteItemPage } from "../notes/noteItem.ts";
import type { NotesPage } from "../notes/NotesRepository.ts";
import { readPage } from "../notes/readPage.ts";
import { isNote } from "../notes/toSavedNote.ts";
import type { NotesPlace } from "../sites/destination.ts";
import { firstMonthsPath, toCheckMonthPath, toCheckPath } from "./reviewPaths.ts";
import type { ToCheckPage } from "./ReviewRepository.ts";

/** What waits to be checked, oldest first within the page; or where to begin, when there is too much of it. */
export async function readToCheck(
  graph: Graph,
  place: NotesPlace,
  next: string | undefined,
  { mayAsk, now }: { readonly mayAsk: boolean; readonly now: () => number },
): Promise<ToCheckPage> {
  try {
    return { kind: "all", ...oldestFirst(await readPage(graph, toCheckPath(place), next, mayAsk)) };
  } catch (error) {
    if (!(error instanceof GraphError && isTooMany(error))) throw error;
    const months = await readFirstMonths(graph, place, mayAsk);
    return { kind: "too-many", oldest: months[0] ?? toPeriod(new Date(now())) };
  }
}

export const readToCheckMonth = async (
  graph: Graph,
  place: NotesPlace,
  period: string,
  next?: string,
  mayAsk = false,
): Promise<NotesPage> =>
  oldestFirst(await readPage(graph, toCheckMonthPath(place, period), next, mayAsk));

const oldestFirst = (page: NotesPage): NotesPage => ({ ...page, notes: page.notes.toReversed() });

/** The months of the first notes that the list was given, the oldest first. */
async function readFirstMonths(
  graph: Graph,
  place: NotesPlace,
  mayAsk: boolean,
): Promise<readonly string[]> {
  const call: GraphCall = { scopes: ["Sites.ReadWrite.All"], mayAsk };
  const answer = await graph.get(firstMonthsPath(place), call);
  const { value } = parseAnswer(noteItemPage, answer, "GET /sites/{id}/lists/{id}/items");
  return value
    .filter(isNote)
    .map(toMonth)
    .filter((month) => isMonth.test(month))
    .toSorted();
}

const isMonth = /^\d{4}-\d{2}$/;

/** The month that a note is filed under, whatever the server's day was. */
function toMonth({ fields, createdDateTime }: NoteItem): string {
  const filed = fields?.["LnPeriod"];
  return typeof filed === "string" ? filed : (createdDateTime ?? "").slice(0, 7);
}
