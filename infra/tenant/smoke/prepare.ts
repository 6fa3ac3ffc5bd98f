import { SmokeRefusal } from "./SmokeRefusal.ts";
import { smokeColumns } from "./smokeColumns.ts";
import { smokeWords } from "./smokeWords.ts";
import { scopes } from "./scopes.ts";
import type { Send } from "./wire/createWire.ts";
import { isGood, textAt, toOutcome } from "./wire/reading.ts";
import type { Answer } from "./wire/SentRequest.ts";

/** The team's site, or a refusal that says what to look at. */
export async function findSite(send: Send, graph: string, group: string): Promise<string> {
  const path = `/groups/${group}/sites/root?$select=id`;
  const answer = await send({ method: "GET", path, scopes: scopes.sites });
  const site = textAt(answer.body, "id");
  if (isGood(answer) && site !== "") return site;
  throw new SmokeRefusal(toReason(answer, graph));
}

function toReason(answer: Answer, graph: string): string {
  if (isGood(answer) || textAt(answer.body, "error", "code") === "") {
    return smokeWords.notGraph(graph);
  }
  if (answer.status === 403) return smokeWords.notAllowed;
  // An id that is none is a bad request, and means the same to who typed it.
  if (answer.status === 404 || answer.status === 400) return smokeWords.noSuchTeam;
  return smokeWords.strangeAnswer(toOutcome(answer));
}

/** The throw-away list. Its columns come one by one, which is the sure way; the other way is one of the questions. */
export async function makeList(send: Send, site: string, displayName: string): Promise<string> {
  const lists = `/sites/${site}/lists`;
  const made = await send({
    method: "POST",
    path: lists,
    scopes: scopes.lists,
    body: { displayName, list: { template: "genericList" } },
  });
  if (!isGood(made)) throw new SmokeRefusal(smokeWords.mayMakeNoList(toOutcome(made)));
  const list = textAt(made.body, "id");
  for (const body of smokeColumns) {
    const path = `${lists}/${list}/columns`;
    const column = await send({ method: "POST", path, scopes: scopes.lists, body });
    if (!isGood(column)) throw new SmokeRefusal(smokeWords.mayMakeNoList(toOutcome(column)));
  }
  return list;
}
