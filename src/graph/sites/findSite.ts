import * as v from "valibot";

import type { Graph, GraphCall } from "../client/Graph.ts";
import { GraphError } from "../client/GraphError.ts";
import { parseAnswer } from "../client/parseAnswer.ts";
import { toQuery, toSegment } from "../client/query.ts";
import { composeSiteId, type SharePointIds, sharePointIds } from "./composeSiteId.ts";
import type { Destination } from "./destination.ts";
import type { SiteAccess } from "./siteAccess.ts";

const site = v.object({ id: v.string() });
const folder = v.object({
  webUrl: v.nullish(v.string()),
  parentReference: v.nullish(v.object({ driveId: v.nullish(v.string()) })),
});
const drive = v.object({ sharePointIds: v.nullish(sharePointIds) });

type ChannelDestination = Extract<Destination, { readonly kind: "channel" }>;

/**
 * The id of the SharePoint site behind a team or a channel; undefined while a channel's own site is not made yet. A
 * channel that may be private or shared is asked for its own files folder, since its site is not the team's.
 */
export async function findSite(
  { graph, siteAccess }: { readonly graph: Graph; readonly siteAccess: SiteAccess },
  to: Destination,
  mayAsk: boolean,
): Promise<string | undefined> {
  const call: GraphCall = { scopes: ["Sites.ReadWrite.All"], mayAsk };
  if (siteAccess === "selected") return findSelectedSite(graph, to, call);
  if (to.kind === "channel") return findChannelSite(graph, to, call);
  const path = `/groups/${toSegment(to.groupId)}/sites/root${toQuery({ $select: "id" })}`;
  return parseAnswer(site, await graph.get(path, call), "GET /groups/{id}/sites/root").id;
}

/** By its address alone: `Sites.Selected` finds no site by its team. In a private or shared channel Teams says the channel's own. */
async function findSelectedSite(
  graph: Graph,
  { siteAddress }: Destination,
  call: GraphCall,
): Promise<string> {
  if (siteAddress === undefined) throw new GraphError("address-unknown");
  try {
    return await getSiteByAddress(graph, siteAddress, call);
  } catch (error) {
    if (!(error instanceof GraphError) || error.fault !== "not-allowed") throw error;
    throw new GraphError("not-added", error.detail);
  }
}

async function findChannelSite(
  graph: Graph,
  to: ChannelDestination,
  call: GraphCall,
): Promise<string | undefined> {
  const files = await findFilesFolder(graph, to, call);
  if (files === undefined) return undefined;
  const driveId = files.parentReference?.driveId;
  const ids = driveId ? await findSharePointIds(graph, driveId, call) : undefined;
  return (ids && composeSiteId(ids)) ?? getSiteByAddress(graph, files.webUrl ?? ids?.siteUrl, call);
}

async function findFilesFolder(
  graph: Graph,
  { groupId, channelId }: ChannelDestination,
  call: GraphCall,
): Promise<v.InferOutput<typeof folder> | undefined> {
  const path = `/teams/${toSegment(groupId)}/channels/${toSegment(channelId)}/filesFolder`;
  try {
    const answer = await graph.get(path, call);
    return parseAnswer(folder, answer, "GET /teams/{id}/channels/{id}/filesFolder");
  } catch (error) {
    if (error instanceof GraphError && error.fault === "not-found") return undefined;
    throw error;
  }
}

async function findSharePointIds(
  graph: Graph,
  driveId: string,
  call: GraphCall,
): Promise<SharePointIds | undefined> {
  const path = `/drives/${toSegment(driveId)}${toQuery({ $select: "id,sharePointIds" })}`;
  return (
    parseAnswer(drive, await graph.get(path, call), "GET /drives/{id}").sharePointIds ?? undefined
  );
}

async function getSiteByAddress(
  graph: Graph,
  address: string | null | undefined,
  call: GraphCall,
): Promise<string> {
  const place = /^https:\/\/([^/?#]+)\/((?:sites|teams)\/[^/?#]+)/.exec(address ?? "");
  if (!place?.[1] || !place[2]) throw new GraphError("not-found");
  const path = `/sites/${place[1]}:/${place[2]}${toQuery({ $select: "id" })}`;
  return parseAnswer(site, await graph.get(path, call), "GET /sites/{id}").id;
}
