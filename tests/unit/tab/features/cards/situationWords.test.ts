import type { Change } from "#domain/cards/chooseTechniques.ts";
import { faces } from "#domain/cards/faces.ts";
import { findFace } from "#domain/cards/findFace.ts";
import type { CardFace } from "#domain/cards/technique.ts";
import { questions, toChangeWords, toWhyWords } from "#tab/features/cards/situationWords.ts";

const getFace = (id: string): CardFace => {
  const face = findFace(id);
  if (!face) throw new Error(`There is no card ${id}`);
  return face;
};

const everything = ["moment", "minutes", "people", "place"] as const;

it.each([
  [{ moment: "just-finished" }, "Fits because you have just finished."],
  [
    { moment: "just-finished", minutes: 15 },
    "Fits because you have just finished and have 15 minutes.",
  ],
  [
    { moment: "someone-leaving", minutes: 30 },
    "Fits because someone is leaving and you have 30 minutes.",
  ],
  [
    { moment: "stuck", minutes: 60, people: "4-to-12", place: "online" },
    "Fits because you are stuck, have 1 hour, are 4 to 12 people and meet online.",
  ],
  [{ people: "13-or-more" }, "Fits because you are 13 people or more."],
] as const)("says in one line why a card fits: %o", (situation, line) => {
  expect(toWhyWords(everything, situation)).toBe(line);
});

it("names only what speaks for the card", () => {
  const situation = { moment: "stuck", minutes: 15 } as const;

  expect(toWhyWords(["minutes"], situation)).toBe("Fits because you have 15 minutes.");
});

it.each<[Change, string]>([
  [{ change: "more-minutes", minutes: 60 }, "Needs 30 more minutes."],
  [{ change: "more-minutes", minutes: 120 }, "Needs at least 2 hours."],
  [{ change: "more-people", least: 12 }, "Needs at least 12 people."],
  [{ change: "fewer-people", most: 8 }, "Works with up to 8 people."],
  [
    { change: "place", places: ["together", "online"] },
    "Works only when everyone is there at the same time.",
  ],
  [{ change: "place", places: ["together"] }, "Works only when everyone is in one place."],
  [{ change: "place", places: ["online", "anytime"] }, "Works only online."],
])("says what would have to change: %o", (change, line) => {
  expect(toChangeWords(change, getFace("retrospect"), { minutes: 30 })).toBe(line);
});

it("says which moment a card is for", () => {
  const line = toChangeWords({ change: "moment" }, getFace("communities-of-practice"), {});

  expect(line).toBe(
    "For when you want to bring people together, want to keep improving or are stuck.",
  );
});

it("has a button for every moment that a card is for, but keeping on improving", () => {
  const asked = questions[0]?.answers.map(({ says }) => says.moment);
  const known = new Set(faces.flatMap(({ moments }) => moments));

  expect(asked).toHaveLength(5);
  expect(new Set([...(asked ?? []), "keep-improving"])).toEqual(known);
});
