import type { Graph, GraphCall } from "../client/Graph.ts";
import { GraphError } from "../client/GraphError.ts";
import { parseAnswer } from "../client/parseAnswer.ts";
import { readTogether } from "../client/readTogether.ts";
import { keyColumn } from "../notes/columns.ts";
import { findItem } from "../notes/findItem.ts";
import { firstIdsPath, itemKeyPath } from "../notes/itemPaths.ts";
import { noteItem, noteItemPage } from "../notes/noteItem.ts";
import type { NotesPlace } from "../sites/destination.ts";
import { toDoubtfulIds } from "./toDoubtfulIds.ts";

/**
 * Whether a filtered default view hides notes: an item that is there by its id and not by its key is hidden. `unknown`
 * where no item was met at all.
 */
export async function findHiddenNotes(
  graph: Graph,
  place: NotesPlace,
  known: string | undefined,
  mayAsk: boolean,
): Promise<"present" | "missing" | "unknown"> {
  const call: GraphCall = { scopes: ["Sites.ReadWrite.All"], mayAsk };
  const answer = await graph.get(firstIdsPath(place), call);
  const page = parseAnswer(noteItemPage, answer, "GET /sites/{id}/lists/{id}/items");
  const shown = page.value.map(({ id }) => Number(id));
  const doubtful = toDoubtfulIds(shown, known === undefined ? undefined : Number(known));
  const key = await findKey(graph, place, doubtful, call);
  // A note may have been saved between the two looks, or the view may have an order of its own.
  if (key !== undefined) return (await findItem(graph, place, key, mayAsk)) ? "present" : "missing";
  return shown.length > 0 ? "present" : "unknown";
}

/** The key of the first of these items that is there. */
async function findKey(
  graph: Graph,
  place: NotesPlace,
  ids: readonly number[],
  call: GraphCall,
): Promise<string | undefined> {
  const paths = ids.map((id) => itemKeyPath(place, String(id)));
  const answers = await readTogether(graph, paths, call);
  const keys = answers.map((answer) => {
    if (!(answer instanceof GraphError)) return toKey(answer);
    if (answer.fault === "not-found") return undefined;
    throw answer;
  });
  return keys.find((key) => key !== undefined);
}

function toKey(answer: unknown): string | undefined {
  const key = parseAnswer(noteItem, answer, "GET /sites/{id}/lists/{id}/items/{id}").fields?.[
    keyColumn.name
  ];
  return typeof key === "string" ? key : undefined;
}
