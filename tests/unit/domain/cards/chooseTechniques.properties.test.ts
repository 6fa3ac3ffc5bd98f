import fc from "fast-check";

import {
  type Change,
  chooseTechniques,
  findUsefulQuestions,
  type Situation,
} from "#domain/cards/chooseTechniques.ts";
import { faces } from "#domain/cards/faces.ts";
import type { CardFace } from "#domain/cards/technique.ts";

const moments = [
  "about-to-start",
  "just-finished",
  "stuck",
  "someone-leaving",
  "bring-together",
] as const;
const lengths = [15, 30, 60, 120] as const;
const bands = [
  { people: "up-to-3", least: 1, most: 3 },
  { people: "4-to-12", least: 4, most: 12 },
  { people: "13-or-more", least: 13, most: Infinity },
] as const;
const places = ["together", "online", "anytime"] as const;

const anySituation: fc.Arbitrary<Situation> = fc.record(
  {
    moment: fc.constantFrom(...moments),
    minutes: fc.constantFrom(...lengths),
    people: fc.constantFrom(...bands.map(({ people }) => people)),
    place: fc.constantFrom(...places),
  },
  { requiredKeys: [] },
);

const subset = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });

/** A card as somebody might add it one day: any length, any number of people, any place. */
const anyCard: fc.Arbitrary<CardFace> = fc
  .record({
    face: fc.constantFrom(...faces),
    lengths: fc.uniqueArray(fc.integer({ min: 5, max: 480 }), { minLength: 1, maxLength: 3 }),
    people: fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 })),
    moments: subset(moments),
    meets: subset(places),
  })
  .map(({ face, lengths: given, people: [least, more], ...rest }) => {
    const [first = 15, ...others] = given.toSorted((a, b) => a - b);
    const toVersion = (minutes: number) => ({
      id: `${String(minutes)}-minutes`,
      name: "",
      minutes,
    });
    return {
      ...face,
      ...rest,
      versions: [toVersion(first), ...others.map(toVersion)],
      people: { least, most: least + more, words: "" },
    };
  });

/** No two cards of a deck have one id. */
const anyDeck = fc.oneof(
  fc.constant(faces),
  fc.uniqueArray(anyCard, { maxLength: 20, selector: ({ id }) => id }),
);

/** The situation with the one thing changed that the answer asked for. */
function change(situation: Situation, card: CardFace, asked: Change | undefined): Situation {
  const holds = (count: number) =>
    bands.find(({ least, most }) => least <= count && count <= most)?.people ?? "up-to-3";
  switch (asked?.change) {
    case "moment":
      return {
        ...situation,
        moment: moments.find((moment) => card.moments.includes(moment)) ?? "stuck",
      };
    case "more-minutes":
      return { ...situation, minutes: lengths.find((each) => each >= asked.minutes) ?? 120 };
    case "more-people":
      return { ...situation, people: holds(asked.least) };
    case "fewer-people":
      return { ...situation, people: holds(asked.most) };
    case "place":
      return { ...situation, place: asked.places[0] ?? "together" };
    case undefined:
      return situation;
  }
}

const toOutcome = (deck: readonly CardFace[], situation: Situation) =>
  chooseTechniques(deck, situation)
    .filter(({ fit }) => fit === "fits")
    .map(({ card }) => card);

it("shows every card exactly once, whatever has been said", () => {
  fc.assert(
    fc.property(anyDeck, anySituation, (deck, situation) => {
      const shown = chooseTechniques(deck, situation).map(({ card }) => card);

      expect(shown).toHaveLength(deck.length);
      expect(new Set(shown)).toEqual(new Set(deck));
    }),
  );
});

it("shows what fits, then near misses, then the rest: in each, another moment last and fewer changes first", () => {
  fc.assert(
    fc.property(anyDeck, anySituation, (deck, situation) => {
      const ranks = chooseTechniques(deck, situation).map(({ fit, changes }) => {
        const group = ["fits", "near", "other"].indexOf(fit);
        const isOfAnotherMoment = changes.some((each) => each.change === "moment");
        return group * 100 + Number(isOfAnotherMoment) * 10 + changes.length;
      });

      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }),
  );
});

it("weighs each thing said once, and calls near what one change away", () => {
  fc.assert(
    fc.property(anyDeck, anySituation, (deck, situation) => {
      const said = Object.keys(situation).length;
      for (const { fit, fits, changes } of chooseTechniques(deck, situation)) {
        expect(fits.length + changes.length).toBe(said);
        expect(fit === "fits").toBe(said > 0 && changes.length === 0);
        expect(fit === "near").toBe(changes.length === 1);
      }
    }),
  );
});

it("makes a near miss fit when what it asks to change is changed", () => {
  fc.assert(
    fc.property(anyDeck, anySituation, (deck, situation) => {
      for (const { card, fit, changes } of chooseTechniques(deck, situation)) {
        if (fit !== "near") continue;
        expect(toOutcome(deck, change(situation, card, changes[0]))).toContain(card);
      }
    }),
  );
});

it("never takes an answer away because people have more time", () => {
  fc.assert(
    fc.property(
      anyDeck,
      anySituation,
      fc.constantFrom(...lengths),
      fc.constantFrom(...lengths),
      (deck, situation, one, other) => {
        const short = toOutcome(deck, { ...situation, minutes: one < other ? one : other });
        const long = toOutcome(deck, { ...situation, minutes: one < other ? other : one });

        expect(long).toEqual(expect.arrayContaining([...short]));
      },
    ),
  );
});

it("starts a technique that fits in a version that there is time for", () => {
  fc.assert(
    fc.property(anyDeck, anySituation, (deck, situation) => {
      for (const { card, versionId, fit } of chooseTechniques(deck, situation)) {
        const version = card.versions.find(({ id }) => id === versionId);
        const isOpenEnded = situation.minutes === undefined || situation.minutes === 120;

        expect(version).toBeDefined();
        expect(
          fit !== "fits" || isOpenEnded || (version?.minutes ?? 0) <= (situation.minutes ?? 0),
        ).toBe(true);
      }
    }),
  );
});

it("asks a question just when one of its answers would change what fits", () => {
  fc.assert(
    fc.property(anyDeck, anySituation, (deck, situation) => {
      const answers: Readonly<Record<"minutes" | "people" | "place", readonly Situation[]>> = {
        minutes: lengths.map((minutes) => ({ ...situation, minutes })),
        people: bands.map(({ people }) => ({ ...situation, people })),
        place: places.map((place) => ({ ...situation, place })),
      };
      const today = toOutcome(deck, situation);
      const useful = Object.entries(answers).filter(([, each]) =>
        each.some((answered) => {
          const outcome = toOutcome(deck, answered);
          return outcome.length !== today.length || outcome.some((card, at) => card !== today[at]);
        }),
      );

      expect(findUsefulQuestions(deck, situation)).toEqual(useful.map(([question]) => question));
    }),
  );
});
