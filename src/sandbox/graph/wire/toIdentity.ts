import type { Person } from "../tenant.ts";

/** Graph: resources/identityset. */
export function toIdentity(people: readonly Person[], personId: string) {
  const person = people.find(({ id }) => id === personId);
  if (!person) return { user: { id: personId } };
  const { displayName, userPrincipalName } = person;
  return { user: { email: userPrincipalName, id: personId, displayName } };
}

/** The person's number in the site's user list, which Graph writes as text. */
export const toLookupId = (people: readonly Person[], personId: string): string =>
  String(people.findIndex(({ id }) => id === personId) + 7);
