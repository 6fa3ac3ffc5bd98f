import * as v from "valibot";

import type { SavedNote } from "#domain/notes/learningNote.ts";

import type { Graph, GraphCall } from "../client/Graph.ts";
import { GraphError } from "../client/GraphError.ts";
import { parseAnswer } from "../client/parseAnswer.ts";
import { UnexpectedAnswer } from "../client/UnexpectedAnswer.ts";
import { deltaPath } from "../notes/itemPaths.ts";
import { noteItem } from "../notes/noteItem.ts";
import { isNote, toSavedNote } from "../notes/toSavedNote.ts";
import type { NotesPlace } from "../sites/destination.ts";
import type { ListChanges } from "./ReviewRepository.ts";

const callName = "GET /sites/{id}/lists/{id}/items/delta";
const mostPages = 10;

/** Graph, "listItem: delta". */
export const deltaPage = v.object({
  value: v.array(v.object({ ...noteItem.entries, deleted: v.nullish(v.unknown()) })),
  "@odata.nextLink": v.nullish(v.string()),
  "@odata.deltaLink": v.nullish(v.string()),
});
type DeltaPage = v.InferOutput<typeof deltaPage>;

/** The link that tells, from now on, what changes in the list. */
export async function readLatest(graph: Graph, place: NotesPlace): Promise<string> {
  const { "@odata.deltaLink": link } = await readFirst(graph, place);
  if (!link) throw new UnexpectedAnswer(callName, "no link for later");
  return link;
}

async function readFirst(graph: Graph, place: NotesPlace): Promise<DeltaPage> {
  try {
    return await readAt(graph, deltaPath(place, "named"));
  } catch (error) {
    // An old list may lack a column that we name.
    if (!(error instanceof GraphError && error.fault === "invalid")) throw error;
    return readAt(graph, deltaPath(place, "plain"));
  }
}

async function readAt(graph: Graph, path: string): Promise<DeltaPage> {
  const call: GraphCall = { scopes: ["Sites.ReadWrite.All"] };
  return parseAnswer(deltaPage, await graph.get(path, call), callName);
}

/** What changed since a link was given. A link that is too old, or too much at once, begins anew. */
export async function readChanges(
  graph: Graph,
  place: NotesPlace,
  token: string,
): Promise<ListChanges> {
  const items: DeltaPage["value"] = [];
  try {
    let link = token;
    for (let count = 0; count < mostPages; count += 1) {
      const page = await readAt(graph, link);
      items.push(...page.value);
      const { "@odata.nextLink": next, "@odata.deltaLink": later } = page;
      if (later) return toChanges(items, later);
      if (!next) throw new UnexpectedAnswer(callName, "no link for later");
      link = next;
    }
  } catch (error) {
    if (!(error instanceof GraphError && error.detail.status === tooOld)) throw error;
  }
  return begunAnew(await readLatest(graph, place));
}

const tooOld = 410;

function toChanges(told: DeltaPage["value"], token: string): ListChanges {
  // An item may be told of more than once, and the last word holds (Graph, "Use delta query").
  const items = [...new Map(told.map((item) => [item.id, item])).values()];
  const there = items.filter(({ deleted }) => !deleted);
  // An item without its values is known to have changed, and to nothing that we know.
  if (there.some(({ fields }) => !fields)) return begunAnew(token);
  return {
    changed: there.filter(isNote).map((item): SavedNote => toSavedNote(item)),
    removed: items.filter(({ deleted }) => deleted).map(({ id }) => id),
    token,
  };
}

const begunAnew = (token: string): ListChanges => ({
  changed: [],
  removed: [],
  token,
  whole: true,
});
