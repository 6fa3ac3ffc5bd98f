import type { GetToken } from "#graph/client/Graph.ts";
import { GraphError } from "#graph/client/GraphError.ts";

import type { Actor, CampaignWorld } from "./CampaignWorld.ts";

/** Sign-in of one person: at times it wants to be asked, and at times a person says no. */
export function createTokens(
  { random, signInTrouble }: CampaignWorld,
  actor: Actor,
  whileAlive: <Value>(value: Value) => Value | Promise<never>,
): GetToken {
  const granted = new Set(["User.Read", "Team.ReadBasic.All", "Sites.ReadWrite.All"]);
  return async ({ scopes, mayAsk }) => {
    await whileAlive(undefined);
    if (random.chance(signInTrouble())) {
      if (!mayAsk) throw new GraphError("signed-out");
      if (random.chance(0.3)) throw new GraphError("consent-refused");
    }
    const lacking = scopes.filter((scope) => !granted.has(scope));
    if (lacking.length > 0 && !mayAsk) throw new GraphError("consent-needed");
    for (const scope of lacking) granted.add(scope);
    return `${actor.name} ${[...granted].join(" ")}`;
  };
}
