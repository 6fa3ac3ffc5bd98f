import * as v from "valibot";

import type { LearningNote } from "#domain/notes/learningNote.ts";

import type { Graph } from "../client/Graph.ts";
import { GraphError } from "../client/GraphError.ts";
import { readAll } from "../client/readAll.ts";
import type { NotesPlace } from "../sites/destination.ts";
import { versionsPath } from "./itemPaths.ts";
import { toNote } from "./toSavedNote.ts";

const version = v.object({ fields: v.nullish(v.record(v.string(), v.unknown())) });

/**
 * What a note has been, newest first (Graph, "List versions of a listItem"); undefined where the list keeps no versions or
 * does not show them. Older ones may have been trimmed.
 */
export async function readVersions(
  graph: Graph,
  place: NotesPlace,
  itemId: string,
  mayAsk: boolean,
): Promise<readonly LearningNote[] | undefined> {
  try {
    const versions = await readAll(graph, versionsPath(place, itemId), {
      scopes: ["Sites.ReadWrite.All"],
      mayAsk,
      schema: version,
      name: "GET /sites/{id}/lists/{id}/items/{id}/versions",
    });
    const notes = versions.flatMap(({ fields }) => (fields ? [toNote(fields)] : []));
    return notes.length > 1 ? notes : undefined;
  } catch (error) {
    if (error instanceof GraphError && isUnkept(error)) return undefined;
    throw error;
  }
}

const unkept: ReadonlySet<string> = new Set(["invalid", "not-found", "not-allowed"]);

/** The list keeps no versions, or does not show them. */
export const isUnkept = ({ fault }: GraphError): boolean => unkept.has(fault);
