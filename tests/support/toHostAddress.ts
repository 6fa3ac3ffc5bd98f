import { samplePeople } from "#sandbox/seed.ts";

import { getChannel, type Place } from "./getChannel.ts";
import { hostOrigin } from "./realNames.ts";

/** Who opens the tab, where, and how it looks and behaves there; all of it stands in the host's address. */
export interface Visit extends Place {
  readonly person?: keyof typeof samplePeople;
  /** Where the tab is open: beside a channel unless the test says otherwise. */
  readonly surface?: "channel" | "personal" | "chat" | "meeting" | "meeting-channel";
  readonly tab?: "posts" | "cards";
  readonly theme?: "default" | "dark" | "contrast" | "glass";
  readonly width?: "desktop" | "720" | "320" | "phone";
  readonly host?: "nested" | "plain" | "mute";
  readonly signin?:
    "silent" | "consent" | "cancel" | "administrator" | "no-network" | "stalls" | "never";
  /** Teams says that the team is archived; `tenant.setArchived` makes SharePoint know it too. */
  readonly archived?: "yes";
  /** Teams shows the tab to somebody whom the channel's SharePoint site refuses. */
  readonly closed?: "yes";
  /** The tab was taken off the channel. */
  readonly removed?: "yes";
  /** Whether messages can be saved as notes; they can where nothing is said. */
  readonly action?: "no";
  readonly page?: string;
}

export function toHostAddress(visit: Visit, origin: string = hostOrigin): string {
  const { person = "ben", team, channel, ...asIs } = visit;
  const { groupId, id } = getChannel({ ...(team && { team }), ...(channel && { channel }) });
  const query = { person: samplePeople[person].id, team: groupId, channel: id, ...asIs };
  return `${origin}/?${new URLSearchParams(query).toString()}`;
}
