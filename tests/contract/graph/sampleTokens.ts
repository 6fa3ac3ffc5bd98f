import type { Caller } from "#sandbox/graph/tenant.ts";
import { samplePeople } from "#sandbox/seed.ts";

export type SamplePerson = keyof typeof samplePeople;

const usual = ["User.Read", "Team.ReadBasic.All", "Sites.ReadWrite.All", "Sites.Manage.All"];

/** A token that anybody can read: it is only good in front of `verifySampleToken`. */
export const toSampleToken = (person: SamplePerson, scopes: readonly string[] = usual): string =>
  `${person}|${scopes.join(" ")}`;

export function verifySampleToken(token: string): Promise<Caller | "expired" | undefined> {
  if (token === "expired") return Promise.resolve("expired");
  const [name = "", scopes = ""] = token.split("|");
  const person = Object.entries(samplePeople).find(([key]) => key === name)?.[1];
  if (!person) return Promise.resolve(undefined);
  const { id, tenantId, displayName, userPrincipalName: email } = person;
  return Promise.resolve({ personId: id, tenantId, displayName, email, scopes: scopes.split(" ") });
}
