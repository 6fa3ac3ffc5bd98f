import type { SmokeWorld } from "../Question.ts";
import { scopes } from "../scopes.ts";
import { at, isGood, toOutcome } from "../wire/reading.ts";

/** Searches one list for all that is in it; asks for no field, so that no words come back. */
export async function searchList({ send, list, searchList: old }: SmokeWorld): Promise<string> {
  const answer = await send({
    method: "POST",
    path: "/search/query",
    scopes: scopes.sites,
    body: {
      requests: [
        { entityTypes: ["listItem"], query: { queryString: `ListID:${old ?? list}` }, size: 5 },
      ],
    },
  });
  if (!isGood(answer)) return toOutcome(answer);
  const total = at(answer.body, "value", 0, "hitsContainers", 0, "total");
  const found = `${toOutcome(answer)}, ${typeof total === "number" ? total : "no"} found`;
  return total === 0 && old === undefined
    ? `${found}; a new list is read by search only later, so ask again with --search-list and an older list`
    : found;
}
