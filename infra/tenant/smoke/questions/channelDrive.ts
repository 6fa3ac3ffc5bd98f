import type { SmokeWorld } from "../Question.ts";
import { scopes } from "../scopes.ts";
import { isGood, textAt } from "../wire/reading.ts";
import type { Answer } from "../wire/SentRequest.ts";

/** The drive of a channel's files with the ids of its site, or the refusal on the way to it. */
export async function getChannelDrive(
  { send, group }: SmokeWorld,
  channel: string,
): Promise<Answer> {
  const folder = await send({
    method: "GET",
    path: `/teams/${group}/channels/${encodeURIComponent(channel)}/filesFolder`,
    scopes: scopes.sites,
  });
  if (!isGood(folder)) return folder;
  const drive = textAt(folder.body, "parentReference", "driveId");
  const path = `/drives/${drive}?$select=id,sharePointIds`;
  return send({ method: "GET", path, scopes: scopes.sites });
}

export const toSiteParts = ({ body }: Answer) => ({
  siteId: textAt(body, "sharePointIds", "siteId"),
  webId: textAt(body, "sharePointIds", "webId"),
  siteUrl: textAt(body, "sharePointIds", "siteUrl"),
});
