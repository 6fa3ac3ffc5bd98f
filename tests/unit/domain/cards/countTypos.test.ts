import fc from "fast-check";

import { countTypos } from "#domain/cards/countTypos.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), minLength: 1, maxLength: 9 });

it.each([
  ["debreif", "debrief", 1],
  ["edbrief", "debrief", 1],
  ["hudle", "huddle", 1],
  ["huddlle", "huddle", 1],
  ["hyddle", "huddle", 1],
  ["uddle", "huddle", 1],
  ["retorpsect", "retrospect", 2],
  ["debre", "debrief", 1],
  ["debrief", "debrief", 0],
])("counts the slips in %s for %s", (typed, meant, typos) => {
  expect(countTypos(typed, meant, 2)).toBe(typos);
});

it("does not take short nonsense for the start of a word with another first letter", () => {
  expect(countTypos("qwer", "werewolves", 1)).toBe(Infinity);
});

it("counts at most one for any single slip", () => {
  const slip = fc.constantFrom("lose", "add", "change", "swap");

  fc.assert(
    fc.property(word, fc.nat(), slip, (meant, anyPlace, kind) => {
      const place = anyPlace % meant.length;
      const [before, after] = [meant.slice(0, place), meant.slice(place)];
      const typed = {
        lose: before + after.slice(1),
        add: `${before}x${after}`,
        change: `${before}x${after.slice(1)}`,
        swap: before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
      }[kind];

      expect(countTypos(typed, meant, 1)).toBeLessThanOrEqual(1);
    }),
  );
});

it("gives the same count whatever the most allowed, up to that most", () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (typed, meant, most) => {
      const free = countTypos(typed, meant, 99);

      expect(countTypos(typed, meant, most)).toBe(free <= most ? free : Infinity);
    }),
  );
});
