const collection = /\/(lists|columns|items|versions|joinedTeams)$/;

/** SharePoint's resource units (how-to-avoid-getting-throttled): one for a single read, two for the rest. */
export const toUnits = (method: string, path: string): number =>
  method === "GET" && !collection.test(path.split("?")[0] ?? "") ? 1 : 2;
