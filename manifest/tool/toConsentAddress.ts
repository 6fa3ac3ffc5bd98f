import type { PackageSettings } from "./packageSettings.ts";
import { scopeNames } from "./scopes.ts";

/**
 * Where an administrator agrees for everybody, once: to what is asked first, or to all. The answer leads to the cards, an address
 * that the application knows.
 */
export function toConsentAddress(
  { authority, graph, siteAccess, values }: PackageSettings,
  which: "first" | "all",
): string {
  const query = new URLSearchParams({
    client_id: values["CLIENT_ID"] ?? "",
    scope: scopeNames(which, siteAccess)
      .map((name) => `${graph}/${name}`)
      .join(" "),
    redirect_uri: `${values["PUBLIC_ADDRESS"] ?? ""}/app/`,
  });
  return `${authority}/v2.0/adminconsent?${query.toString().replaceAll("+", "%20")}`;
}
