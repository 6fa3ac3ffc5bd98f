import * as v from "valibot";

import type { PersonStamp } from "#domain/review/personStamp.ts";

import type { Graph } from "../client/Graph.ts";
import { GraphError } from "../client/GraphError.ts";
import type { GraphFault } from "../client/GraphFault.ts";
import { readAll } from "../client/readAll.ts";
import { ownedGroupsPath, ownersPath } from "./reviewPaths.ts";

/** Of a person who may not be seen, the name is null. */
export const owner = v.object({ id: v.string(), displayName: v.nullish(v.string()) });
const group = v.object({ id: v.string() });

/** Nobody agreed to the permission, or this person may not see who owns the team. */
const unknowable: ReadonlySet<GraphFault> = new Set([
  "signed-out",
  "consent-needed",
  "consent-refused",
  "not-allowed",
  "not-found",
]);

/** The owners of a team (Graph, "List group owners"); undefined where they cannot be known. */
export async function readOwners(
  graph: Graph,
  groupId: string,
  mayAsk: boolean,
): Promise<readonly PersonStamp[] | undefined> {
  try {
    const owners = await readAll(graph, ownersPath(groupId), {
      scopes: ["GroupMember.Read.All"],
      mayAsk,
      schema: owner,
      name: "GET /groups/{id}/owners",
    });
    return owners.map(({ id, displayName }) => ({ id, name: displayName ?? "" }));
  } catch (error) {
    if (error instanceof GraphError && unknowable.has(error.fault)) return undefined;
    throw error;
  }
}

/** Whether this person owns the team (Graph, "List ownedObjects"): of what one owns oneself, the id is told without more. */
export async function readOwnsTeam(
  graph: Graph,
  groupId: string,
  mayAsk: boolean,
): Promise<boolean> {
  const owned = await readAll(graph, ownedGroupsPath, {
    scopes: ["User.Read"],
    mayAsk,
    schema: group,
    name: "GET /me/ownedObjects",
  });
  return owned.some(({ id }) => id.toLowerCase() === groupId.toLowerCase());
}
