import { isInChannel, isInTeam, needsScope } from "../access.ts";
import { type GraphApp, type GraphContext, toJson } from "../answering.ts";
import { GraphRefusal } from "../GraphRefusal.ts";
import { toQueryOptions } from "../queryOptions.ts";
import { accessDenied, itemNotFound } from "../refusals.ts";
import type { Team } from "../tenant.ts";
import { pick } from "../wire/pick.ts";
import type { World } from "../world.ts";

const teamType = {
  name: "team",
  properties: [
    "id",
    "displayName",
    "visibility",
    "description",
    "isArchived",
    "tenantId",
    "webUrl",
  ],
};

/** /teams: a team's visibility, and where a channel's files rest. */
export function teamsRoutes(app: GraphApp, { tenant, states, baseUrl }: World): void {
  const getTeam = (context: GraphContext): Team => {
    const groupId = context.req.param("team")?.toLowerCase() ?? "";
    const team = tenant.teams.find((one) => one.groupId === groupId);
    if (team) return team;
    throw new GraphRefusal(404, "NotFound", `No team found with Group Id ${groupId}`);
  };

  // Graph: team-get. Team.ReadBasic.All is the least; the sites' scopes are not enough.
  app.get("/v1.0/teams/:team", needsScope("Team.ReadBasic.All"), (context) => {
    const team = getTeam(context);
    if (!isInTeam(team, context.env.caller.personId)) throw accessDenied();
    const { select } = toQueryOptions(context.req.url, ["select"]);
    const shape = {
      "@odata.context": `${baseUrl}/v1.0/$metadata#teams/$entity`,
      id: team.groupId,
      displayName: team.displayName,
      visibility: team.visibility,
      isArchived: states.isArchived(team.groupId),
      tenantId: tenant.id,
    };
    return toJson(pick(shape, select, teamType));
  });

  // Graph: channel-get-filesfolder. The answer names the drive and not the site.
  app.get(
    "/v1.0/teams/:team/channels/:channel/filesFolder",
    needsScope("Files.Read.All", "Sites.Read.All", "Sites.ReadWrite.All"),
    (context) => {
      const team = getTeam(context);
      toQueryOptions(context.req.url, []);
      const channel = team.channels.find(({ id }) => id === context.req.param("channel"));
      if (!channel) throw itemNotFound("Channel not found");
      if (!isInChannel(team, channel, context.env.caller.personId)) throw accessDenied();
      const site = tenant.sites.find(({ id }) => id === channel.siteId);
      if (!site || !states.hasFiles(channel)) {
        throw new GraphRefusal(404, "ItemNotFound", "Sharepoint folder not found.");
      }
      return toJson({
        "@odata.context": `${baseUrl}/v1.0/$metadata#teams('${team.groupId}')/channels('${encodeURIComponent(channel.id)}')/filesFolder/$entity`,
        id: `01${Buffer.from(channel.id).toString("hex").slice(-32).toUpperCase()}`,
        name: channel.displayName,
        size: 0,
        webUrl: `${site.webUrl}/Shared%20Documents/${encodeURIComponent(channel.displayName)}`,
        parentReference: { driveId: channel.driveId, driveType: "documentLibrary" },
        folder: { childCount: 0 },
      });
    },
  );
}
