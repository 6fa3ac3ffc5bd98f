import { needsDirectoryScope } from "../access.ts";
import { type GraphApp, toJson } from "../answering.ts";
import { toQueryOptions } from "../queryOptions.ts";
import { groupNotFound } from "../refusals.ts";
import { pick } from "../wire/pick.ts";
import { toUserShape, userType } from "../wire/userShape.ts";
import type { World } from "../world.ts";

/** Graph: group-list-owners. GroupMember.Read.All is the least, and an administrator must have agreed to it. */
export function ownersRoutes(app: GraphApp, { tenant, baseUrl }: World): void {
  const mayRead = needsDirectoryScope("GroupMember.Read.All", "Group.Read.All");

  app.get("/v1.0/groups/:group/owners", mayRead, (context) => {
    const groupId = context.req.param("group").toLowerCase();
    const team = tenant.teams.find((one) => one.groupId === groupId);
    if (!team) throw groupNotFound(groupId);
    const { select } = toQueryOptions(context.req.url, ["select"]);
    const owners = tenant.people.filter(({ id }) => team.owners.includes(id));
    return toJson({
      "@odata.context": `${baseUrl}/v1.0/$metadata#directoryObjects`,
      value: owners.map((person) => ({
        "@odata.type": "#microsoft.graph.user",
        ...pick(toUserShape(person), select, userType),
      })),
    });
  });
}
