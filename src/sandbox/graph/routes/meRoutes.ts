import { needsScope } from "../access.ts";
import { type GraphApp, toJson } from "../answering.ts";
import { toQueryOptions } from "../queryOptions.ts";
import { pick } from "../wire/pick.ts";
import { userType } from "../wire/userShape.ts";
import type { World } from "../world.ts";

/** Graph: user-get, for the signed-in person. */
export function meRoutes(app: GraphApp, { baseUrl }: World): void {
  app.get("/v1.0/me", needsScope("User.Read"), (context) => {
    const { personId, displayName, email } = context.env.caller;
    const { select } = toQueryOptions(context.req.url, ["select"]);
    const user = {
      "@odata.context": `${baseUrl}/v1.0/$metadata#users/$entity`,
      id: personId,
      displayName,
      userPrincipalName: email,
      mail: email,
    };
    return toJson(pick(user, select, userType));
  });
}
