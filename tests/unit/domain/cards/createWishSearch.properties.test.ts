import fc from "fast-check";

import { createWishSearch } from "#domain/cards/createWishSearch.ts";
import { deck } from "#domain/cards/deck.ts";
import { faces } from "#domain/cards/faces.ts";
import { createTechniqueSearch } from "#domain/cards/searchTechniques.ts";

const find = createWishSearch(faces);
const search = createTechniqueSearch(faces);
const anyFace = fc.constantFrom(...faces);
const anyCount = fc.integer({ min: 0, max: 300 });
const anyMinutes = fc.integer({ min: 1, max: 600 });
const anyWord = fc.constantFrom("", "review", "coffee", "before", "after", "online", "knowledge");
const anyCountWords = fc.constantFrom(
  (count: number) => `${String(count)} people`,
  (count: number) => `for ${String(count)}`,
  (count: number) => `${String(count)} of us`,
  (count: number) => `group of ${String(count)}`,
);
const anyLengthWords = fc.constantFrom(
  (minutes: number) => `${String(minutes)} min`,
  (minutes: number) => `${String(minutes)} minutes`,
  (minutes: number) => `${String(minutes / 60)} hours`,
  (minutes: number) => `in ${String(minutes)}m`,
);

it("every name of every card answers as the tab's own search does", () => {
  const names = faces.flatMap(({ name, plainName, alsoCalled }) => [
    name,
    plainName,
    ...alsoCalled,
  ]);

  for (const name of names)
    expect({ name, found: find(name) }).toEqual({ name, found: search(name) });
});

it("every card is first for its own name where whole cards are searched", () => {
  const findWhole = createWishSearch(deck);

  expect(deck.map(({ name }) => findWhole(name)[0])).toEqual(deck);
});

it("every card stays in sight while its name is being typed", () => {
  for (const face of faces) {
    for (let end = 1; end <= face.name.length; end += 1) {
      const typed = face.name.slice(0, end);
      expect({ typed, isFound: find(typed).includes(face) }).toEqual({ typed, isFound: true });
    }
  }
});

it("every card is first for its own name with a time and a number that fit it", () => {
  fc.assert(
    fc.property(
      anyFace,
      anyLengthWords,
      anyCountWords,
      anyMinutes,
      anyCount,
      (face, toLength, toCount, more, among) => {
        const { least, most } = face.people;
        const people = least + (among % (most - least + 1));
        const minutes = face.versions[0].minutes + Math.floor(more / 60) * 6;
        const wish = `${face.name}, ${toLength(minutes)}, ${toCount(people)}`;

        expect({ wish, first: find(wish)[0]?.id }).toEqual({ wish, first: face.id });
      },
    ),
  );
});

it("a number of people never brings a card that they do not fit", () => {
  fc.assert(
    fc.property(anyWord, anyCountWords, anyCount, (word, toCount, count) => {
      const found = find(`${word} ${toCount(count)}`);

      expect(found.filter(({ people }) => count < people.least || count > people.most)).toEqual([]);
    }),
  );
});

it("a length never brings a card that needs longer, and with nothing else said brings every other", () => {
  fc.assert(
    fc.property(anyWord, anyLengthWords, anyMinutes, (word, toLength, minutes) => {
      const found = find(`${word} ${toLength(minutes)}`);
      const fitting = faces.filter(({ versions }) => versions[0].minutes <= minutes + 0.001);

      expect(fitting).toEqual(expect.arrayContaining([...found]));
      expect(new Set(find(toLength(minutes)))).toEqual(new Set(fitting));
    }),
  );
});

it("the less time a card leaves over, the sooner it comes", () => {
  fc.assert(
    fc.property(anyMinutes, (minutes) => {
      const left = find(`${String(minutes)} minutes`).map(({ versions }) =>
        Math.min(
          ...versions.map((version) => minutes - version.minutes).filter((rest) => rest >= 0),
        ),
      );

      expect(left).toEqual([...left].sort((a, b) => a - b));
    }),
  );
});

it("whatever is typed is answered with cards, each once", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.lorem()), (wish) => {
      const found = find(wish);

      expect(faces).toEqual(expect.arrayContaining([...found]));
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});
