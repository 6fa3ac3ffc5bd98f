import * as v from "valibot";

import { needsScope } from "../access.ts";
import { getSite } from "../addressed.ts";
import { type GraphApp, type GraphContext, toJson } from "../answering.ts";
import { type SiteRole, siteRoles } from "../createSiteGrants.ts";
import { readBody } from "../readBody.ts";
import { invalidRequest, itemNotFound } from "../refusals.ts";
import type { World } from "../world.ts";

const roles = v.tuple([v.picklist(siteRoles)]);
const application = v.object({ id: v.string(), displayName: v.string() });
const grant = v.object({ roles, grantedToIdentities: v.tuple([v.object({ application })]) });
const change = v.object({ roles });
/** There is one app in the sandbox, so each site has one permission at most. */
const only = "sandbox-app";

/** /sites/{id}/permissions: which apps a site was opened to. Graph: concepts/permissions-selected-overview. */
export function permissionsRoutes(app: GraphApp, world: World): void {
  const path = "/v1.0/sites/:site/permissions";
  const mayGrant = needsScope("Sites.FullControl.All");
  const names = new Map<string, v.InferOutput<typeof application>>();

  const toShape = (siteId: string, role?: SiteRole) => ({
    id: only,
    ...(role === undefined ? {} : { roles: [role] }),
    grantedToIdentitiesV2: [{ application: names.get(siteId) }],
  });

  const getGranted = (context: GraphContext) => {
    const { id } = getSite(world, context);
    const role = world.grants.find(id);
    if (role === undefined || context.req.param("permission") !== only) throw itemNotFound();
    return { id, role };
  };

  // Graph: site-list-permissions. The roles are not in the list.
  app.get(path, mayGrant, (context) => {
    const { id } = getSite(world, context);
    const isGranted = world.grants.find(id) !== undefined && names.has(id);
    return toJson({ value: isGranted ? [toShape(id)] : [] });
  });

  // Graph: site-post-permissions.
  app.post(path, mayGrant, async (context) => {
    const { id } = getSite(world, context);
    const body = v.safeParse(grant, await readBody(context));
    if (!body.success) throw invalidRequest();
    const [role] = body.output.roles;
    names.set(id, body.output.grantedToIdentities[0].application);
    world.grants.give(id, role);
    return toJson(toShape(id, role), 201);
  });

  // Graph: site-get-permission.
  app.get(`${path}/:permission`, mayGrant, (context) => {
    const { id, role } = getGranted(context);
    return toJson(toShape(id, role));
  });

  // Graph: site-update-permission.
  app.patch(`${path}/:permission`, mayGrant, async (context) => {
    const { id } = getGranted(context);
    const body = v.safeParse(change, await readBody(context));
    if (!body.success) throw invalidRequest();
    const [role] = body.output.roles;
    world.grants.give(id, role);
    return toJson(toShape(id, role));
  });
}
