import type { Question, SmokeWorld } from "../Question.ts";
import { scopes } from "../scopes.ts";
import { entriesOf, isGood, textAt, toOutcome } from "../wire/reading.ts";
import { addItem } from "./addItem.ts";

/** Above the 50 that SharePoint's own pages set for a list. */
const changes = 60;

export const keptVersions: Question = {
  number: 13,
  asks: "Does a list made through Graph keep versions, and how many?",
  async ask(world) {
    const item = await addItem(world, { Title: "Smoke thirteen", SmokeKey: "thirteen" });
    const path = `/sites/${world.site}/lists/${world.list}/items/${textAt(item.body, "id")}`;
    for (let change = 1; change <= changes; change += 1) {
      const body = { SmokePlain: `change ${change}` };
      const sent = { path: `${path}/fields`, scopes: scopes.sites, body };
      await world.send(
        { method: "PATCH", ...sent },
        change === changes ? "recorded" : "unrecorded",
      );
    }
    const { outcome, count } = await countVersions(world, `${path}/versions?$select=id`);
    const most = count > changes ? "at least " : "";
    return { answer: `${outcome}; ${most}${count} kept after ${changes} changes` };
  },
};

async function countVersions({ send }: SmokeWorld, first: string) {
  let count = 0;
  let path = first;
  for (;;) {
    const answer = await send({ method: "GET", path, scopes: scopes.sites });
    count += entriesOf(answer).length;
    const next = textAt(answer.body, "@odata.nextLink").split("/v1.0")[1];
    if (!isGood(answer) || next === undefined) return { outcome: toOutcome(answer), count };
    path = next;
  }
}
