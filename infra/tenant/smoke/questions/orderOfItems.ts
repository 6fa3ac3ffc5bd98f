import type { Question } from "../Question.ts";
import { scopes } from "../scopes.ts";
import { at, entriesOf, isGood, textAt, toOutcome } from "../wire/reading.ts";
import { addItem } from "./addItem.ts";

const titles = ["delta", "alpha", "echo", "bravo", "charlie"];

export const orderOfItems: Question = {
  number: 14,
  asks: "In which order do items come under a filter on an indexed column?",
  async ask(world) {
    const { send, site, list } = world;
    const ids: string[] = [];
    for (const title of titles) {
      const fields = { Title: title, SmokeKey: `order ${title}`, SmokeGroup: "order" };
      ids.push(textAt((await addItem(world, fields)).body, "id"));
    }
    const items = `/sites/${site}/lists/${list}/items`;
    // The first one is changed last, so that the order of changes is told apart from the order of making.
    const path = `${items}/${ids[0] ?? ""}/fields`;
    const body = { SmokePlain: "changed" };
    await send({ method: "PATCH", path, scopes: scopes.sites, body });

    const query = "$filter=fields/SmokeGroup eq 'order'&$select=id&$expand=fields($select=Title)";
    const answer = await send({ method: "GET", path: `${items}?${query}`, scopes: scopes.sites });
    if (!isGood(answer)) return { answer: toOutcome(answer) };
    const found = entriesOf(answer).map((item) => textAt(item, "fields", "Title"));
    const told = found.join(", ");
    if (told === titles.join(", ")) return { answer: "oldest first" };
    if (told === titles.toReversed().join(", ")) return { answer: "newest first" };
    return { answer: `${at(answer.body, "value") ? "in another order" : "none"}: ${told}` };
  },
};
