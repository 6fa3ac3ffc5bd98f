import type { Channel } from "#sandbox/graph/tenant.ts";
import { sampleTeams } from "#sandbox/seed.ts";

/** A channel of the sample tenant, by the words that a test uses for it. */
export interface Place {
  readonly team?: keyof typeof sampleTeams;
  /** `new` is a private channel whose site nobody has made yet. */
  readonly channel?: Channel["membershipType"] | "new";
}

export interface FoundChannel extends Pick<Channel, "id" | "displayName" | "siteId"> {
  readonly groupId: string;
}

export function getChannel({ team = "ward7", channel = "standard" }: Place): FoundChannel {
  const { groupId } = sampleTeams[team];
  const channels: readonly Channel[] = sampleTeams[team].channels;
  const found = channels.find(({ membershipType, provisioned }) =>
    provisioned === false ? channel === "new" : membershipType === channel,
  );
  if (!found) throw new Error(`${team} has no ${channel} channel`);
  return { groupId, id: found.id, displayName: found.displayName, siteId: found.siteId };
}
