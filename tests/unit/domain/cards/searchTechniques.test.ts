import fc from "fast-check";

import { afterActionReview } from "#domain/cards/content/afterActionReview.ts";
import { deck } from "#domain/cards/deck.ts";
import { createTechniqueSearch } from "#domain/cards/searchTechniques.ts";
import { type Technique, techniqueId } from "#domain/cards/technique.ts";

const search = createTechniqueSearch(deck);

const sampleCard = (name: string, words: Partial<Technique> = {}): Technique => ({
  ...afterActionReview,
  id: techniqueId(`sample-${name}`),
  name,
  alsoCalled: [],
  ...words,
});

const idsFor = (query: string): readonly string[] => search(query).map((found) => found.id);
const namesFor = (query: string): readonly string[] => search(query).map(({ name }) => name);

describe("a person who types", () => {
  it.each([
    "debreif",
    "debrief",
    "debriefs",
    "Debre",
    "de-brief",
    "hot debrief",
    "hudle",
    "AAR",
    "a.a.r.",
  ])("%s finds After Action Review first", (query) => {
    expect(idsFor(query)[0]).toBe("after-action-review");
  });

  it.each([
    ["retropsect", "Retrospect"],
    ["retorpsect", "Retrospect"],
    ["RCT", "Randomised Coffee Trials"],
    ["cop", "Communities of Practice"],
    ["randomized", "Randomised Coffee Trials"],
    ["cafe", "Knowledge Café"],
    ["CAFÉ", "Knowledge Café"],
    ["community", "Communities of Practice"],
    ["enquiry", "Appreciative Inquiry"],
    ["asset", "Knowledge Assets"],
    ["fishbowls", "Fishbowl"],
    ["selfassessment", "Self-assessment"],
    ["what is that coffee thing", "Randomised Coffee Trials"],
    ["what was that coffee thing called", "Randomised Coffee Trials"],
    ["espresso", "Knowledge Café"],
    ["handover", "Knowledge Harvesting"],
    ["hand over", "Knowledge Harvesting"],
    ["leaver", "Knowledge Harvesting"],
    ["someone is leaving", "Knowledge Harvesting"],
    ["kick off", "Before Action Review"],
    ["end of project", "Retrospect"],
    ["retrospective", "Retrospect"],
    ["goldfish", "Fishbowl"],
    ["manual", "Knowledge Assets"],
    ["stuck", "Peer Assist"],
  ])("%s finds %s first", (query, name) => {
    expect(namesFor(query)[0]).toBe(name);
  });

  it.each([
    ["organise", "organize"],
    ["programmes", "program"],
    ["centre", "centers"],
  ])("%s or %s finds the card that has either", (one, other) => {
    const cards = [sampleCard("Alpha", { alsoCalled: [one] }), sampleCard("Bravo")];
    const mirror = [sampleCard("Alpha", { alsoCalled: [other] }), sampleCard("Bravo")];

    const found = createTechniqueSearch(cards)(other);
    const foundInMirror = createTechniqueSearch(mirror)(one);

    expect(found).toEqual([cards[0]]);
    expect(foundInMirror).toEqual([mirror[0]]);
  });

  it("a name or nickname sees that card before one that only mentions it, however often", () => {
    const mention = "widget widget widget";
    const talker = { what: mention, promise: mention, useWhen: [mention, mention] };
    const cards = [
      sampleCard("Alpha", talker),
      sampleCard("Bravo", { alsoCalled: ["some other thing", "a widget of a kind"] }),
      sampleCard("Charlie widget"),
    ];

    const found = createTechniqueSearch(cards)("widget").map(({ name }) => name);

    expect(found).toEqual(["Charlie widget", "Bravo", "Alpha"]);
  });

  it("a slip near one word and nearer another sees the nearer one only", () => {
    const cards = [
      sampleCard("Alpha", { alsoCalled: ["contract"] }),
      sampleCard("Bravo", { alsoCalled: ["contrast"] }),
    ];

    const found = createTechniqueSearch(cards)("contratst");

    expect(found).toEqual([cards[1]]);
  });

  it("several words sees only the cards that fit them all", () => {
    expect(namesFor("knowledge harvesting")).toEqual(["Knowledge Harvesting"]);
  });

  it.each(["zzzz", "qwertyuiop", "xyzzy", "1234567890", "constructor", "__proto__", "zzzz qqqq"])(
    "%s finds nothing",
    (query) => {
      expect(idsFor(query)).toEqual([]);
    },
  );
});

it("gives the whole deck in its own order while nothing is asked", () => {
  const blank = fc.string({ unit: fc.constantFrom(" ", "\t", "\n", "\u00a0", "-", "?", "…", ".") });

  fc.assert(fc.property(blank, (query) => expect(search(query)).toEqual(deck)));
});

it("answers anything at all with cards of the deck, each once", () => {
  const anything = fc.oneof(fc.string({ unit: "binary" }), fc.string({ maxLength: 5000 }));

  fc.assert(
    fc.property(anything, (query) => {
      const found = search(query);

      expect(new Set(found).size).toBe(found.length);
      expect(found.filter((technique) => !deck.includes(technique))).toEqual([]);
    }),
  );
});

it("shows every card first for its own name", () => {
  const firsts = deck.map((technique) => search(technique.name)[0]);

  expect(firsts).toEqual(deck);
});

it("still finds a card when any two neighbours in its name are swapped", () => {
  const lost = deck.flatMap((technique) =>
    placesIn(technique.name.slice(1))
      .map((place) => swap(technique.name, place))
      .filter((typed) => !search(typed).includes(technique)),
  );

  expect(lost).toEqual([]);
});

it("keeps a card in sight at every keystroke of its name", () => {
  const lost = deck.flatMap((technique) =>
    placesIn(technique.name)
      .map((place) => technique.name.slice(0, place + 1))
      .filter((typed) => !search(typed).includes(technique)),
  );

  expect(lost).toEqual([]);
});

it("finds every card by each of its other names", () => {
  const lost = deck.flatMap((technique) =>
    technique.alsoCalled.filter((name) => !search(name).includes(technique)),
  );

  expect(lost).toEqual([]);
});

function placesIn(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, place) => place);
}

function swap(text: string, place: number): string {
  const [left, right] = [text.charAt(place), text.charAt(place + 1)];
  return text.slice(0, place) + right + left + text.slice(place + 2);
}
