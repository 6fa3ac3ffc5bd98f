/** The sandbox's people and teams, as the server hands them to this page. */
export interface Directory {
  readonly tenantId: string;
  /** The app's id in Teams' catalogue. */
  readonly appId: string;
  /** Where the tab is served; empty when it is this page's own origin. */
  readonly tabOrigin: string;
  readonly people: readonly Person[];
  readonly teams: readonly Team[];
}

export interface Person {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly tenantId: string;
}

export interface Team {
  readonly groupId: string;
  readonly displayName: string;
  readonly visibility: "private" | "public";
  readonly isArchived: boolean;
  readonly owners: readonly string[];
  readonly members: readonly string[];
  readonly guests: readonly string[];
  readonly channels: readonly Channel[];
}

export interface Channel {
  readonly id: string;
  readonly displayName: string;
  readonly membershipType: "standard" | "private" | "shared";
  readonly siteId: string;
  readonly siteUrl: string;
  /** False until somebody opens the Files tab of a channel with a site of its own. */
  readonly provisioned?: boolean;
  readonly members?: readonly string[];
}

export type Role = "owner" | "member" | "guest" | "outside";

export function roleIn(team: Team, personId: string): Role {
  if (team.owners.includes(personId)) return "owner";
  if (team.members.includes(personId)) return "member";
  return team.guests.includes(personId) ? "guest" : "outside";
}

/** A private or shared channel shows to its own members only, whatever their place in the team. */
export function channelsFor(team: Team, personId: string): readonly Channel[] {
  const isInTeam = roleIn(team, personId) !== "outside";
  return team.channels.filter(({ members }) => members?.includes(personId) ?? isInTeam);
}
