import type { Question } from "../Question.ts";
import { scopes } from "../scopes.ts";
import { toOutcome } from "../wire/reading.ts";

export const notIndexed: Question = {
  number: 1,
  asks: "What does Graph answer to a filter on a column without an index?",
  async ask({ send, site, list }) {
    const path = `/sites/${site}/lists/${list}/items?$filter=fields/SmokePlain eq 'one'`;
    return { answer: toOutcome(await send({ method: "GET", path, scopes: scopes.sites })) };
  },
};
