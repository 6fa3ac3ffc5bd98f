import { findText } from "./wire.ts";

/** The page inside the tab that a Teams link to the app leads to; undefined for any other address. */
export function findTabPage(address: string): string | undefined {
  const { hostname, pathname, searchParams } = new URL(address);
  if (hostname !== "teams.microsoft.com" || !pathname.startsWith("/l/entity/")) return undefined;
  return findText(parse(searchParams.get("context") ?? "{}"), "subEntityId") ?? "";
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
