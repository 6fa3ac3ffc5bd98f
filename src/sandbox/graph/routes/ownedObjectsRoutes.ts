import { needsDirectoryScope } from "../access.ts";
import { type GraphApp, type GraphContext, toJson } from "../answering.ts";
import { toQueryOptions } from "../queryOptions.ts";
import { pick } from "../wire/pick.ts";
import type { Team } from "../tenant.ts";
import type { World } from "../world.ts";

const groupType = {
  name: "group",
  properties: ["id", "displayName", "description", "mail", "visibility"],
};

/** Graph: user-list-ownedobjects. Without a permission for groups, only what names them is filled in. */
export function ownedObjectsRoutes(app: GraphApp, { tenant, baseUrl }: World): void {
  const mayRead = needsDirectoryScope("User.Read");

  function toShape(context: GraphContext, { groupId, displayName, visibility }: Team) {
    const { select } = toQueryOptions(context.req.url, ["select", "top"]);
    const isKnown = context.env.caller.scopes.includes("GroupMember.Read.All");
    const known = isKnown ? { displayName, visibility } : { displayName: null, visibility: null };
    const shape = { id: groupId, ...known, description: null, mail: null };
    return pick(shape, select, groupType);
  }

  const ownedBy = ({ env }: GraphContext): readonly Team[] =>
    tenant.teams.filter(({ owners }) => owners.includes(env.caller.personId));

  app.get("/v1.0/me/ownedObjects", mayRead, (context) =>
    toJson({
      "@odata.context": `${baseUrl}/v1.0/$metadata#directoryObjects`,
      value: ownedBy(context).map((team) => ({
        "@odata.type": "#microsoft.graph.group",
        ...toShape(context, team),
      })),
    }),
  );

  app.get("/v1.0/me/ownedObjects/microsoft.graph.group", mayRead, (context) =>
    toJson({
      "@odata.context": `${baseUrl}/v1.0/$metadata#groups`,
      value: ownedBy(context).map((team) => toShape(context, team)),
    }),
  );
}
