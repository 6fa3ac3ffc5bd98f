import type { MessagingExtensionResponse } from "@microsoft/teams.api";
import * as v from "valibot";

import { createWishSearch } from "#domain/cards/createWishSearch.ts";
import { faces } from "#domain/cards/faces.ts";
import type { CardFace, TechniqueId } from "#domain/cards/technique.ts";

import type { CardFacts } from "../cards/cardFacts.ts";
import { toNothingFoundAnswer } from "../cards/toNothingFoundAnswer.ts";
import { toSearchAnswer } from "../cards/toSearchAnswer.ts";
import { extensionWords } from "../extensionWords.ts";
import { Refusal } from "../Refusal.ts";
import { parseValue } from "./parseValue.ts";

/** What fits the flyout under a message box. */
const most = 10;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const query = v.object({
  commandId: v.string(),
  parameters: v.nullish(
    v.array(v.object({ name: v.string(), value: v.optional(v.unknown()) })),
    [],
  ),
  queryOptions: v.nullish(
    v.object({ skip: v.nullish(whole, 0), count: v.nullish(whole, most) }),
    {},
  ),
});

/** Answers the message box: the words so far in, up to ten cards out. Before a word is typed the featured cards come first. */
export function createFindCardQuery(facts: CardFacts, featured: readonly TechniqueId[]) {
  const search = createWishSearch(faces);
  const first = toFirstCards(featured);
  // Cards never change while the server runs; made anew for each letter that is typed, they are most of what it must clear away.
  const attachments = new Map(
    faces.map((face) => [face.id, toSearchAnswer([face], facts).attachments ?? []]),
  );

  return (value: unknown): MessagingExtensionResponse => {
    const { commandId, parameters, queryOptions } = parseValue(query, value);
    if (commandId !== "findCard") throw new Refusal(501, extensionWords.unknown);
    const said = parameters.find(({ name }) => name === "query")?.value;
    const wish = typeof said === "string" ? said.slice(0, longestWish) : "";
    const found = wish.trim() === "" ? first : search(wish);
    const { skip, count } = queryOptions;
    const page = found.slice(skip, skip + Math.min(count, most));
    // A further page that is empty is the end of the list, not a search without result.
    const isNothing = page.length === 0 && skip === 0;
    if (isNothing) return { composeExtension: toNothingFoundAnswer() };
    const offered = page.flatMap(({ id }) => attachments.get(id) ?? []);
    return { composeExtension: { ...toSearchAnswer([], facts), attachments: offered } };
  };
}

/** Longer than any wish, and short enough that no search takes long. */
const longestWish = 200;

function toFirstCards(featured: readonly TechniqueId[]): readonly CardFace[] {
  const rest = faces.filter(({ id }) => !featured.includes(id));
  return [
    ...featured.flatMap((id) => faces.filter((face) => face.id === id)),
    ...rest.filter(({ status }) => status === "core"),
    ...rest.filter(({ status }) => status === "companion"),
  ];
}
