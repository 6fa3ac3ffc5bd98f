import MiniSearch, { type Query } from "minisearch";

import { countTypos } from "./countTypos.ts";
import type { CardBody, CardFace, Version, VersionFace } from "./technique.ts";
import { toStem } from "./toStem.ts";
import { toTellingWords, toWords } from "./toWords.ts";
import { typosForgiven } from "./typosForgiven.ts";

/** How much a word weighs by where it stands: what a card is called comes before what it says. */
const boost = { name: 30, short: 30, alsoCalled: 20, plainName: 5, promise: 2, body: 1 };
const fields = Object.keys(boost) as readonly (keyof typeof boost)[];

type SearchText = Readonly<Record<keyof typeof boost, string>>;

/** A card as far as it is here: its face at least. */
interface SearchableCard extends CardFace, Partial<Pick<CardBody, "what" | "useWhen">> {
  readonly versions: readonly [SearchableVersion, ...SearchableVersion[]];
}
type SearchableVersion = VersionFace & Partial<Version>;

// No card needs more, and a pasted page must not hold up the keystroke.
const longestQuery = 100;
const mostRemembered = 200;

/**
 * Search as you type: every word must fit, in any order; where no card has them all, any of them will do.
 * A blank query gives all cards in their own order. Faces answer by what a card is called; whole cards also by what they say.
 */
export function createTechniqueSearch<Card extends SearchableCard>(
  cards: readonly Card[],
): (query: string) => readonly Card[] {
  const texts = cards.map((card, place) => ({ place, ...toSearchText(card) }));
  const index = new MiniSearch({
    idField: "place",
    fields: [...fields],
    tokenize: (text) => [...toTerms(text)],
    processTerm: (term) => term,
    searchOptions: { boost, tokenize: (term) => [term], prefix: true },
  });
  index.addAll(texts);
  const known = [
    ...new Set(texts.flatMap((text) => fields.flatMap((field) => toTerms(text[field])))),
  ];

  // From one keystroke to the next only one word changes, and an unknown word is the dear one.
  const remembered = new Map<string, Query>();
  const recall = (word: string): Query => {
    const query = remembered.get(word) ?? toQuery(word, known);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(word, query);
    return query;
  };

  return (query) => {
    const words = toTellingWords(query.slice(0, longestQuery));
    if (words.length === 0) return cards;

    const queries = words.map((word) => recall(toStem(word)));
    const all = index.search({ combineWith: "AND", queries });
    const found = all.length > 0 ? all : index.search({ combineWith: "OR", queries });
    return found
      .map(({ id, score }) => ({ place: Number(id), score }))
      .sort((a, b) => b.score - a.score || a.place - b.place)
      .flatMap(({ place }) => cards[place] ?? []);
  };
}

/** A word that begins a known one is taken as typed; only an unknown one is forgiven its typos. */
function toQuery(word: string, known: readonly string[]): Query {
  if (known.some((term) => term.startsWith(word))) return word;

  const most = typosForgiven(word);
  const near = known
    .map((term) => ({ term, typos: countTypos(word, term, most) }))
    .filter(({ typos }) => typos <= most);
  const fewest = Math.min(...near.map(({ typos }) => typos));
  return {
    combineWith: "OR",
    prefix: false,
    queries: near.filter(({ typos }) => typos === fewest).map(({ term }) => term),
  };
}

function toSearchText(card: SearchableCard): SearchText {
  const { name, alsoCalled, plainName, promise, moments, versions, what = "", useWhen = [] } = card;
  const runs = versions.flatMap(({ name: title, minutes, steps = [] }) => [
    `${title} ${String(minutes)} minutes`,
    ...steps.map((step) => step.title),
  ]);
  const nameWords = toWords(name);
  const initials = nameWords.map((word) => word.slice(0, 1)).join("");
  return {
    name,
    short: `${nameWords.length > 1 ? initials : ""} ${nameWords.join("")}`,
    alsoCalled: alsoCalled.join("\n"),
    plainName,
    promise,
    body: [what, ...moments, ...useWhen, ...runs].join(" "),
  };
}

/**
 * Both as written and as stem: the first answers a word half typed, the second its other spellings.
 * Line by line, so that a name of common words only ("how-to") keeps them.
 */
const toTerms = (text: string): readonly string[] =>
  text
    .split("\n")
    .flatMap(toTellingWords)
    .flatMap((word) => [...new Set([word, toStem(word)])]);
