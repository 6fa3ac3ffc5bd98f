import { isInTeam, needsScope } from "../access.ts";
import { type GraphApp, toJson } from "../answering.ts";
import { toQueryOptions } from "../queryOptions.ts";
import type { World } from "../world.ts";

/** Named in the answer and never filled in. */
const unfilled = {
  createdDateTime: null,
  internalId: null,
  classification: null,
  specialization: null,
  visibility: null,
  webUrl: null,
  memberSettings: null,
  guestSettings: null,
  messagingSettings: null,
  funSettings: null,
};

/** Graph: user-list-joinedteams. Direct members only, all on one page, and no query options. */
export function joinedTeamsRoutes(app: GraphApp, { tenant, states, baseUrl }: World): void {
  const mayRead = needsScope("Team.ReadBasic.All", "TeamSettings.Read.All", "User.Read.All");

  app.get("/v1.0/me/joinedTeams", mayRead, (context) => {
    toQueryOptions(context.req.url, []);
    const { personId } = context.env.caller;
    const joined = tenant.teams.filter((team) => isInTeam(team, personId));
    return toJson({
      "@odata.context": `${baseUrl}/v1.0/$metadata#teams`,
      value: joined.map(({ groupId, displayName }) => ({
        ...unfilled,
        id: groupId,
        displayName,
        description: displayName,
        isArchived: states.isArchived(groupId),
        tenantId: tenant.id,
      })),
    });
  });
}
