import * as v from "valibot";

import type { NoteVersion } from "#domain/review/noteVersion.ts";

import type { Graph, GraphCall } from "../client/Graph.ts";
import { GraphError } from "../client/GraphError.ts";
import { parseAnswer } from "../client/parseAnswer.ts";
import type { Patience } from "../client/Patience.ts";
import { readAll } from "../client/readAll.ts";
import { readMany } from "../client/readMany.ts";
import { versionsPath } from "../notes/itemPaths.ts";
import { identitySet } from "../notes/noteItem.ts";
import { isUnkept } from "../notes/readVersions.ts";
import { toNote, toStamp } from "../notes/toSavedNote.ts";
import type { NotesPlace } from "../sites/destination.ts";

/** Graph, "listItemVersion resource type". */
const version = v.object({
  id: v.string(),
  lastModifiedBy: v.nullish(identitySet),
  lastModifiedDateTime: v.nullish(v.string()),
  fields: v.nullish(v.record(v.string(), v.unknown())),
});
type Version = v.InferOutput<typeof version>;
export const versionPage = v.object({
  value: v.array(version),
  "@odata.nextLink": v.nullish(v.string()),
});
const callName = "GET /sites/{id}/lists/{id}/items/{id}/versions";

type History = readonly NoteVersion[] | undefined;

/** What a note has been, newest first; undefined where the list keeps no versions or does not show them. */
export async function readHistory(
  graph: Graph,
  place: NotesPlace,
  itemId: string,
  mayAsk: boolean,
): Promise<History> {
  try {
    return toHistory(await readVersionsAt(graph, versionsPath(place, itemId), mayAsk));
  } catch (error) {
    if (error instanceof GraphError && isUnkept(error)) return undefined;
    throw error;
  }
}

/** The same of several notes, in as few requests as may be. */
export async function readHistories(
  graph: Graph,
  patience: Patience,
  place: NotesPlace,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, History>> {
  if (itemIds.length === 0) return new Map();
  const paths = new Map(itemIds.map((id) => [id, versionsPath(place, id)]));
  const call: GraphCall = { scopes: ["Sites.ReadWrite.All"] };
  const histories = new Map<string, History>();
  for (const [id, answer] of await readMany(graph, patience, paths, call)) {
    histories.set(id, await toWhole(graph, answer));
  }
  return histories;
}

async function toWhole(graph: Graph, answer: unknown): Promise<History> {
  if (answer instanceof GraphError) {
    if (isUnkept(answer)) return undefined;
    throw answer;
  }
  const { value, "@odata.nextLink": next } = parseAnswer(versionPage, answer, callName);
  return toHistory(next ? [...value, ...(await readVersionsAt(graph, next, false))] : value);
}

const readVersionsAt = (graph: Graph, path: string, mayAsk: boolean): Promise<readonly Version[]> =>
  readAll(graph, path, {
    scopes: ["Sites.ReadWrite.All"],
    mayAsk,
    schema: version,
    name: callName,
  });

function toHistory(versions: readonly Version[]): History {
  const [only] = versions;
  if (!only || (versions.length === 1 && wasChanged(only))) return undefined;
  return versions.flatMap(({ id, lastModifiedBy, lastModifiedDateTime, fields }) =>
    fields
      ? [
          {
            note: toNote(fields),
            label: id,
            at: lastModifiedDateTime ?? "",
            by: toStamp(lastModifiedBy),
          },
        ]
      : [],
  );
}

/** A list that keeps no versions tells the item as it stands for its first, whoever changed it since. */
const wasChanged = ({ fields }: Version): boolean =>
  fields?.["Created"] !== undefined && fields["Created"] !== fields["Modified"];
