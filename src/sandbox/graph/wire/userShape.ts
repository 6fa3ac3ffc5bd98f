import type { Person } from "../tenant.ts";

/** Graph: resources/user. */
export const toUserShape = ({
  id,
  displayName,
  userPrincipalName,
}: Person): Readonly<Record<string, unknown>> => ({
  id,
  displayName,
  userPrincipalName,
  mail: userPrincipalName,
});

export const userType = {
  name: "user",
  properties: [
    "id",
    "displayName",
    "userPrincipalName",
    "mail",
    "givenName",
    "surname",
    "jobTitle",
  ],
};
