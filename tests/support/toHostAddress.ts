import { samplePeople } from "#sandbox/seed.ts";

import { getChannel, type Place } from "./getChannel.ts";
import { hostOrigin } from "./realNames.ts";

/** Who opens the tab, where, and how it looks and behaves there; all of it stands in the host's address. */
export interface Visit extends Place {
  readonly person?: keyof typeof samplePeople;
  readonly theme?: "default" | "dark" | "contrast" | "glass";
  readonly width?: "desktop" | "720" | "320" | "phone";
  readonly host?: "nested" | "plain" | "mute";
  readonly signin?: "silent" | "consent" | "cancel" | "no-network" | "stalls" | "never";
  readonly page?: string;
}

export function toHostAddress(visit: Visit, origin: string = hostOrigin): string {
  const { person = "ben", team, channel, ...asIs } = visit;
  const { groupId, id } = getChannel({ ...(team && { team }), ...(channel && { channel }) });
  const query = { person: samplePeople[person].id, team: groupId, channel: id, ...asIs };
  return `${origin}/?${new URLSearchParams(query).toString()}`;
}
