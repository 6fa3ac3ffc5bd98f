import { graphScopes, toScopes } from "./scopes.ts";

/** Which permissions each person has agreed to; kept while the process runs. */
export interface Consent {
  readonly findMissing: (personId: string, scopes: readonly string[]) => readonly string[];
  /** Whether one of them is never a person's own to give. */
  readonly needsAdministrator: (scopes: readonly string[]) => boolean;
  readonly listGranted: (personId: string) => readonly string[];
  /** As the person, or an administrator for them. */
  readonly grant: (personId: string, scopes: readonly string[]) => void;
  /** Takes back everything that the person agreed to, the defaults included. */
  readonly withdraw: (personId: string) => void;
}

/** What an administrator would have agreed to for everybody; setting up a list (`Sites.Manage.All`) is not among it. */
const scopesAgreedForAll: readonly string[] = [
  "User.Read",
  "Sites.ReadWrite.All",
  "Team.ReadBasic.All",
];

/** The same in locked-down mode. */
export const lockedDownScopes: readonly string[] = [
  "User.Read",
  "Sites.Selected",
  "Team.ReadBasic.All",
];

/** Graph: permissions-reference, "admin consent required". */
const scopesForAdministrators: readonly string[] = ["GroupMember.Read.All"];

export function createConsent(agreedForAll: readonly string[] = scopesAgreedForAll): Consent {
  const granted = new Map<string, Set<string>>();

  function grantedTo(personId: string): Set<string> {
    const scopes = granted.get(personId) ?? new Set(agreedForAll);
    granted.set(personId, scopes);
    return scopes;
  }

  return {
    findMissing: (personId, scopes) =>
      graphScopes(toScopes(scopes)).filter((scope) => !grantedTo(personId).has(scope)),
    needsAdministrator: (scopes) =>
      toScopes(scopes).some((scope) => scopesForAdministrators.includes(scope)),
    listGranted: (personId) => [...grantedTo(personId)],
    grant(personId, scopes) {
      for (const scope of graphScopes(toScopes(scopes))) grantedTo(personId).add(scope);
    },
    withdraw(personId) {
      granted.set(personId, new Set());
    },
  };
}
