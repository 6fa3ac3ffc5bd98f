/** An account in the sandbox. A guest has an id of its own in the tenant that invites it. */
export interface Person {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly tenantId: string;
}

/** A SharePoint site; `id` is Graph's composite `host,site collection,web`. */
export interface Site {
  readonly id: string;
  readonly displayName: string;
  readonly name: string;
  readonly webUrl: string;
  readonly driveId: string;
}

/** A standard channel rests in its team's site; a private or shared one in a site of its own. */
export interface Channel {
  readonly id: string;
  readonly displayName: string;
  readonly membershipType: "standard" | "private" | "shared";
  readonly siteId: string;
  readonly driveId: string;
  /** Ids of the people of a private or shared channel; a standard channel has the team's people. */
  readonly members?: readonly string[];
  /** False until somebody opens the Files tab: then `filesFolder` answers 404. */
  readonly provisioned?: boolean;
}

export interface Team {
  readonly groupId: string;
  readonly displayName: string;
  readonly visibility: "private" | "public";
  /** Whether it is archived from the start. */
  readonly isArchived?: boolean;
  readonly siteId: string;
  readonly owners: readonly string[];
  readonly members: readonly string[];
  readonly guests: readonly string[];
  readonly channels: readonly Channel[];
}

/** The whole directory as data: who there is, which teams, and where their files rest. */
export interface Tenant {
  readonly id: string;
  readonly people: readonly Person[];
  readonly teams: readonly Team[];
  readonly sites: readonly Site[];
}

/** The person a token speaks for, and what they consented to. */
export interface Caller {
  readonly personId: string;
  readonly tenantId: string;
  readonly displayName: string;
  readonly email: string;
  readonly scopes: readonly string[];
  /** What a claims challenge asked for, in seconds, where the token was fetched in answer to one. */
  readonly notBefore?: number;
}
