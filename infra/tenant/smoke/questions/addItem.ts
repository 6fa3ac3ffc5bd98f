import type { SmokeWorld } from "../Question.ts";
import { scopes } from "../scopes.ts";
import type { Answer } from "../wire/SentRequest.ts";

/** One more item in the throw-away list. */
export const addItem = (
  { send, site, list }: SmokeWorld,
  fields: Readonly<Record<string, string>>,
): Promise<Answer> =>
  send({
    method: "POST",
    path: `/sites/${site}/lists/${list}/items`,
    scopes: scopes.sites,
    body: { fields },
  });
