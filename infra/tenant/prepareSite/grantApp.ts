import * as v from "valibot";

import type { Graph, GraphCall } from "#graph/client/Graph.ts";
import { parseAnswer } from "#graph/client/parseAnswer.ts";
import { toSegment } from "#graph/client/query.ts";
import { readAll } from "#graph/client/readAll.ts";

const application = v.object({ id: v.nullish(v.string()) });
const identity = v.object({ application: v.nullish(application) });
const permission = v.object({
  id: v.string(),
  roles: v.nullish(v.array(v.string())),
  grantedToIdentitiesV2: v.nullish(v.array(identity)),
  grantedToIdentities: v.nullish(v.array(identity)),
});
const enough: ReadonlySet<string> = new Set(["write", "manage", "owner", "fullcontrol"]);
// The administrator's own token says what it is good for; the script asks for all of it at once.
const call: GraphCall = { scopes: [], mayAsk: true };

/** Lets the app into one site with the role write (Graph, "Create permission on a site"); one that is let in already stays as it is. */
export async function grantApp(
  graph: Graph,
  siteId: string,
  appId: string,
): Promise<"granted" | "already"> {
  const path = `/sites/${toSegment(siteId)}/permissions`;
  const all = await readAll(graph, path, {
    ...call,
    schema: permission,
    name: "GET /sites/{id}/permissions",
  });
  const known = all.find((one) => isOf(one, appId));
  if (!known) {
    const app = { id: appId, displayName: "Technique Cards" };
    await graph.post(path, { roles: ["write"], grantedToIdentities: [{ application: app }] }, call);
    return "granted";
  }
  // The roles are told of one permission alone, not in the list.
  const knownPath = `${path}/${toSegment(known.id)}`;
  const name = "GET /sites/{id}/permissions/{id}";
  const { roles } = parseAnswer(permission, await graph.get(knownPath, call), name);
  if (roles?.some((role) => enough.has(role))) return "already";
  await graph.patch(knownPath, { roles: ["write"] }, call);
  return "granted";
}

const isOf = (
  { grantedToIdentitiesV2, grantedToIdentities }: v.InferOutput<typeof permission>,
  appId: string,
): boolean =>
  [...(grantedToIdentitiesV2 ?? []), ...(grantedToIdentities ?? [])].some(
    (one) => one.application?.id?.toLowerCase() === appId.toLowerCase(),
  );
