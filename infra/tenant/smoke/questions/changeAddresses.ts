import type { Question, SmokeWorld } from "../Question.ts";
import { scopes } from "../scopes.ts";
import { textAt, toOutcome } from "../wire/reading.ts";
import { addItem } from "./addItem.ts";

export const changeAddresses: Question = {
  number: 2,
  asks: "Do both addresses of an item take a change with If-Match, and refuse an old eTag?",
  async ask(world) {
    const item = await addItem(world, { Title: "Smoke two", SmokeKey: "two" });
    const old = textAt(item.body, "eTag");
    const path = `/sites/${world.site}/lists/${world.list}/items/${textAt(item.body, "id")}`;

    const byFields = await change(world, `${path}/fields`, { SmokePlain: "first" }, old);
    const read = await world.send({ method: "GET", path, scopes: scopes.sites });
    const present = textAt(read.body, "eTag");
    const byItem = await change(world, path, { fields: { SmokePlain: "second" } }, present);
    const oldByFields = await change(world, `${path}/fields`, { SmokePlain: "third" }, old);
    const oldByItem = await change(world, path, { fields: { SmokePlain: "third" } }, old);
    return {
      answer: `/fields: ${byFields}, with an old eTag ${oldByFields}; /items/{id}: ${byItem}, with an old eTag ${oldByItem}`,
    };
  },
};

async function change({ send }: SmokeWorld, path: string, body: unknown, eTag: string) {
  const headers = { "If-Match": eTag };
  return toOutcome(await send({ method: "PATCH", path, scopes: scopes.sites, headers, body }));
}
