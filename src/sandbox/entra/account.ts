/** Somebody who can sign in to the sandbox. */
export interface Account {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly tenantId: string;
}

/** Whom a good access token speaks for, and what it lets them do. */
export interface Caller {
  readonly personId: string;
  readonly tenantId: string;
  readonly displayName: string;
  readonly email: string;
  readonly scopes: readonly string[];
  /** What a claims challenge asked for, in seconds, where the token was fetched in answer to one. */
  readonly notBefore?: number;
}
