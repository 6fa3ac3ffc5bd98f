import { makeList } from "../prepare.ts";
import type { Question } from "../Question.ts";
import { scopes } from "../scopes.ts";
import { smokeWords } from "../smokeWords.ts";
import { entriesOf, isGood, textAt, toOutcome } from "../wire/reading.ts";
import { addItem } from "./addItem.ts";

export const defaultView: Question = {
  number: 10,
  asks: "Does a filter on the list's default view hide items from Graph?",
  async ask(world) {
    const { send, site, willMake } = world;
    // A list of its own: the view stays as it is, and would hide what other questions look for.
    const title = `${world.listName}-view`;
    willMake(site, title);
    const list = await makeList((request) => send(request), site, title);
    const fields = { Title: "Smoke ten", SmokeKey: "ten", SmokeGroup: "hidden" };
    const item = await addItem({ ...world, list }, fields);
    const items = `/sites/${site}/lists/${list}/items`;
    const look = async () => {
      const path = `${items}?$filter=fields/SmokeGroup eq 'hidden'&$select=id`;
      const answer = await send({ method: "GET", path, scopes: scopes.sites });
      return isGood(answer) ? `${entriesOf(answer).length} found` : toOutcome(answer);
    };
    const before = await look();
    if (!(await world.letSomebody(smokeWords.filterView(title)))) {
      return { notAsked: smokeWords.noViews, byHand: smokeWords.viewByHand };
    }
    const after = await look();
    const path = `${items}/${textAt(item.body, "id")}?$select=id`;
    const byId = toOutcome(await send({ method: "GET", path, scopes: scopes.sites }));
    return { answer: `${before} before, ${after} with the filter; by its id ${byId}` };
  },
};
