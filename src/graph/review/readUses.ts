import type { Graph, GraphCall } from "../client/Graph.ts";
import { GraphError } from "../client/GraphError.ts";
import { parseAnswer } from "../client/parseAnswer.ts";
import type { Patience } from "../client/Patience.ts";
import { readMany } from "../client/readMany.ts";
import { findList } from "../notes/listCalls.ts";
import { noteItemPage } from "../notes/noteItem.ts";
import { usesPlan } from "../setup/usesPlan.ts";
import type { NotesPlace } from "../sites/destination.ts";
import { usesPath } from "./reviewPaths.ts";
import type { UsesOfNote } from "./ReviewRepository.ts";

type Uses = ReadonlyMap<string, UsesOfNote>;

/** Ids of lists of uses by the id of their site, for as long as the page lives. */
export type KnownUses = Map<string, string>;

/** How often notes were used, in as few requests as may be; empty where the team has no list of uses. */
export async function readUses(
  graph: Graph,
  patience: Patience,
  known: KnownUses,
  { siteId }: NotesPlace,
  noteKeys: readonly string[],
): Promise<Uses> {
  if (noteKeys.length === 0) return new Map();
  const listId = known.get(siteId) ?? (await findList(graph, siteId, usesPlan.listName, false))?.id;
  if (listId === undefined) return new Map();
  known.set(siteId, listId);
  try {
    return await readOfNotes(graph, patience, { siteId, listId }, noteKeys);
  } catch (error) {
    if (!(error instanceof GraphError && error.fault === "not-found")) throw error;
    known.delete(siteId);
    return new Map();
  }
}

async function readOfNotes(
  graph: Graph,
  patience: Patience,
  uses: NotesPlace,
  noteKeys: readonly string[],
): Promise<Uses> {
  const paths = new Map(noteKeys.map((key) => [key, usesPath(uses, key)]));
  const call: GraphCall = { scopes: ["Sites.ReadWrite.All"] };
  const answers = [...(await readMany(graph, patience, paths, call))];
  return new Map(answers.map(([key, answer]) => [key, toUses(answer)]));
}

function toUses(answer: unknown): UsesOfNote {
  if (answer instanceof GraphError) throw answer;
  const page = parseAnswer(noteItemPage, answer, "GET /sites/{id}/lists/{id}/items");
  const newestFirst = page.value.toSorted((a, b) => Number(b.id) - Number(a.id));
  return {
    count: page.value.length,
    isMore: Boolean(page["@odata.nextLink"]),
    effects: newestFirst.flatMap(({ fields }) => {
      const effect = fields?.["LnEffect"];
      return typeof effect === "string" && effect !== "" ? [effect] : [];
    }),
  };
}
