import type { Directory } from "#sandbox/teams/directory.ts";
import { type HostState, toHostState } from "#sandbox/teams/hostState.ts";

const person = (id: string, tenantId = "home") => ({
  id,
  displayName: `${id} Sample`,
  userPrincipalName: `${id}@sample.example`,
  tenantId,
});

const channel = (
  id: string,
  membershipType: "standard" | "private" | "shared",
  members?: readonly string[],
) => ({
  id,
  displayName: id,
  membershipType,
  siteId: `sample.sharepoint.com,site-of-${id},web`,
  siteUrl: `https://sample.sharepoint.com/sites/${id}`,
  ...(members ? { members } : {}),
});

/** One team with a channel of each kind, and one that only Ben is in. */
export const sampleDirectory: Directory = {
  tenantId: "home",
  appId: "app",
  tabOrigin: "",
  people: [person("asha"), person("ben"), person("dev"), person("eve", "elsewhere")],
  teams: [
    {
      groupId: "ward",
      displayName: "Ward",
      visibility: "private",
      isArchived: false,
      owners: ["asha"],
      members: ["ben"],
      guests: ["dev"],
      channels: [
        channel("general", "standard"),
        channel("handover", "private", ["asha"]),
        channel("discharge", "shared", ["asha", "eve"]),
      ],
    },
    {
      groupId: "nights",
      displayName: "Nights",
      visibility: "public",
      isArchived: true,
      owners: ["ben"],
      members: [],
      guests: [],
      channels: [channel("nights-general", "standard")],
    },
  ],
};

export const stateAt = (query: Readonly<Record<string, string>> = {}): HostState =>
  toHostState(new URLSearchParams(query), sampleDirectory);
