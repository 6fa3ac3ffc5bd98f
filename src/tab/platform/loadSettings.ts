import * as v from "valibot";

import type { Settings } from "./settings.ts";
import { SettingsProblem } from "./SettingsProblem.ts";
import { settingsSchema } from "./settingsSchema.ts";

/** Reads `/config.json` of the page's own server, or throws a `SettingsProblem`. `onDate` hears what day the server says it is. */
export async function loadSettings(
  fetch: typeof globalThis.fetch,
  page: URL,
  onDate: (date: string | null) => void = () => undefined,
): Promise<Settings> {
  const text = await readFile(fetch, new URL("/config.json", page), onDate);
  const result = v.safeParse(settingsSchema(page), toJson(text));
  if (result.success) return result.output;
  const fields = result.issues.map((issue) => v.getDotPath(issue) ?? "whole file");
  throw new SettingsProblem("bad", [...new Set(fields)]);
}

async function readFile(
  fetch: typeof globalThis.fetch,
  address: URL,
  onDate: (date: string | null) => void,
): Promise<string> {
  let response: Response;
  try {
    response = await fetch(address, { credentials: "omit", cache: "no-store" });
  } catch {
    throw new SettingsProblem("unreachable");
  }
  if (!response.ok) throw new SettingsProblem(response.status >= 500 ? "unreachable" : "missing");
  onDate(response.headers.get("date"));
  return response.text();
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SettingsProblem("bad", ["whole file"]);
  }
}
