const collection = /\/(lists|columns|items|versions|joinedTeams|owners|ownedObjects)$/;

/** SharePoint's resource units (how-to-avoid-getting-throttled): one for a single read or for changes since a token, two for the rest. */
export function toUnits(method: string, pathAndQuery: string): number {
  const [path = "", query = ""] = pathAndQuery.split("?");
  if (method !== "GET" || collection.test(path)) return 2;
  return path.endsWith("/items/delta") && !new URLSearchParams(query).has("token") ? 2 : 1;
}
