import fc from "fast-check";

import { toPairs } from "#domain/run/pairing/findRound.ts";
import { makeRounds, mostPeople, mostRounds } from "#domain/run/pairing/makeRounds.ts";
import type { Round } from "#domain/run/pairing/round.ts";
import { shuffle } from "#domain/run/pairing/shuffle.ts";
import { toNames } from "#domain/run/pairing/toNames.ts";

/** What is wrong with the rounds, in words; nothing where all is well. */
function findFaults(people: number, rounds: readonly Round[]): readonly string[] {
  const met = new Set<number>();
  const faults: string[] = [];
  for (const [at, round] of rounds.entries()) {
    const there = new Set(round.flat());
    const threes = round.filter(({ length }) => length === 3).length;
    if (there.size !== people || round.flat().length !== people) faults.push(`${at}: not everyone`);
    if (threes !== people % 2) faults.push(`${at}: ${threes} threes`);
    if (round.some(({ length }) => length < 2 || length > 3)) faults.push(`${at}: no pair`);
    for (const [one, other] of round.flatMap(toPairs)) {
      const name = Math.min(one, other) * people + Math.max(one, other);
      if (met.has(name)) faults.push(`${at}: ${one} and ${other} again`);
      met.add(name);
    }
  }
  return faults;
}

/** With an even number, until everybody has met everybody; from 31 on, always ten. */
const leastRounds = (people: number): number => {
  if (people % 2 === 0) return Math.min(mostRounds, people - 1);
  return people >= 31 ? mostRounds : 1;
};

it("holds for 2 to 500 people over ten rounds: everybody meets somebody, odd numbers as a three, nobody twice", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: mostPeople }), (people) => {
      const rounds = makeRounds(people, mostRounds);

      expect(findFaults(people, rounds)).toEqual([]);
      expect(rounds.length).toBeGreaterThanOrEqual(leastRounds(people));
    }),
    { numRuns: 100 },
  );
});

it.each(Array.from({ length: 30 }, (_, at) => at + 2))(
  "is sound for a small group of %i",
  (people) => {
    const rounds = makeRounds(people, mostRounds);

    expect(findFaults(people, rounds)).toEqual([]);
    expect(rounds.length).toBeGreaterThan(0);
  },
);

it.each([
  [2, 1],
  [3, 1],
  [4, 3],
  [5, 1],
])("stops where no round can be made: %i people have %i", (people, most) => {
  expect(makeRounds(people, mostRounds)).toHaveLength(most);
});

it("pairs nobody who is alone", () => {
  expect(makeRounds(1, 1)).toEqual([]);
});

it("lets chance decide who sits where, and loses nobody", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string()),
      fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
      (items, chance) => {
        const shuffled = shuffle(items, () => Number(chance.next().value));

        expect([...shuffled].sort()).toEqual([...items].sort());
      },
    ),
  );
});

it.each([
  ["Asha\nBen\r\n\n Cai  Sample \nasha", ["asha", "Ben", "Cai Sample"]],
  ["Sample, Asha; Sample, Ben", ["Sample, Asha", "Sample, Ben"]],
  ["Asha, Ben,Cai", ["Asha", "Ben", "Cai"]],
  [" \n", []],
])("reads the names of %j", (text, names) => {
  expect(toNames(text)).toEqual(names);
});
