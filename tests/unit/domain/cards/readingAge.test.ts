import { deck } from "#domain/cards/deck.ts";
import { countSyllables, toLines, toReadingAge } from "#tests/support/readingAge.ts";

/** Words, sentences and syllables as a person counts them; the age is the published formula's, plus five. */
const toKnownAge = (words: number, sentences: number, syllables: number): number =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59 + 5;

it("reading age: median of the thirteen cards ≤ 11, none above 13, by Flesch–Kincaid grade + 5", () => {
  const ages = deck.map((technique) => toReadingAge(toLines(technique))).toSorted((a, b) => a - b);

  expect(ages).toHaveLength(13);
  expect(ages[6]).toBeLessThanOrEqual(11);
  expect(ages[12]).toBeLessThanOrEqual(13);
});

it.each([
  ["The cat sat on the mat.", 6, 6],
  [
    "This sentence, taken as a reading passage unto itself, is being used to prove a point.",
    16,
    23,
  ],
  ["The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.", 13, 26],
  ["A café is not a debate: people ask, and people’s ideas meet.", 12, 18],
])("gives “%s” the age of its %i words and %i syllables", (text, words, syllables) => {
  expect(toReadingAge([text])).toBeCloseTo(toKnownAge(words, 1, syllables));
});

it("counts each line of a list as a sentence, and a line of two sentences as two", () => {
  const asLines = toReadingAge(["We met on the ward", "We made tea"]);
  const asText = toReadingAge(["We met on the ward. We made tea."]);

  expect(asLines).toBeCloseTo(asText);
  expect(asLines).toBeCloseTo(toKnownAge(8, 2, 8));
});

it("finds long sentences and long words harder", () => {
  const plain = toReadingAge(["We look back. We agree what to change."]);
  const long = toReadingAge(["We look back and then we all agree what we would like to change."]);
  const official = toReadingAge(["Organisational stakeholders retrospectively evaluate outcomes."]);

  expect(long).toBeGreaterThan(plain);
  expect(official).toBeGreaterThan(long + 10);
});

it.each([
  ["asked", 1],
  ["wanted", 2],
  ["notes", 1],
  ["table", 2],
  ["café", 2],
  ["review", 2],
  ["technique", 2],
  ["you", 1],
  ["organisation", 5],
  ["being", 2],
  ["people", 2],
  ["patient", 2],
  ["experience", 4],
  ["teams", 1],
])("hears %s in %i beats", (word, beats) => {
  expect(countSyllables(word)).toBe(beats);
});

it("leaves no text of a card unread", () => {
  for (const technique of deck) {
    const lines = toLines(technique);
    const shown = [technique.what, technique.nhs, ...technique.tips, ...technique.pitfalls];

    expect(lines).toEqual(expect.arrayContaining(shown));
    expect(lines.length).toBeGreaterThan(40);
  }
});
