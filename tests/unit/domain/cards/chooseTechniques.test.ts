import {
  chooseTechniques,
  findUsefulQuestions,
  type Situation as Asked,
} from "#domain/cards/chooseTechniques.ts";
import { faces } from "#domain/cards/faces.ts";
import { type Situation, situations } from "#tests/support/situations.ts";

const toAsked = ({ moment, minutes, people, place }: Situation): Asked => ({
  moment,
  ...(minutes && { minutes }),
  ...(people && { people }),
  ...(place && { place }),
});

/** The ids of the cards that fit, best first. */
const toFitting = (asked: Asked): readonly string[] =>
  chooseTechniques(faces, asked)
    .filter(({ fit }) => fit === "fits")
    .map(({ card }) => card.id);

const toChoice = (id: string, asked: Asked) =>
  chooseTechniques(faces, asked).find(({ card }) => card.id === id);

it.each(situations)(
  "the 20 situations give the expected first answer: $says",
  ({ first, ...situation }) => {
    const [best] = chooseTechniques(faces, toAsked({ first, ...situation }));

    expect(best?.card.id).toBe(first);
    expect(best?.fit).toBe("fits");
  },
);

it("claims nothing and keeps the deck's order while nothing has been said", () => {
  const choices = chooseTechniques(faces, {});

  expect(choices.map(({ card }) => card)).toEqual(faces);
  expect(choices.filter(({ fit, changes }) => fit !== "other" || changes.length > 0)).toEqual([]);
});

it("says what fits and what would have to change for a near miss", () => {
  const asked = { moment: "just-finished", minutes: 30, people: "4-to-12" } as const;

  expect(toChoice("retrospect", asked)).toMatchObject({
    fit: "near",
    fits: ["moment", "people"],
    changes: [{ change: "more-minutes", minutes: 120 }],
  });
});

it.each([
  ["people are too few", "knowledge-cafe", { people: "up-to-3" }, "more-people", { least: 12 }],
  ["people are too many", "retrospect", { people: "13-or-more" }, "fewer-people", { most: 12 }],
  [
    "all must meet",
    "peer-assist",
    { place: "anytime" },
    "place",
    { places: ["together", "online"] },
  ],
  ["the moment is another", "retrospect", { moment: "stuck" }, "moment", {}],
] as const)("names the one thing to change where %s", (_, id, asked, change, more) => {
  expect(toChoice(id, asked)).toMatchObject({ fit: "near", changes: [{ change, ...more }] });
});

it("puts a technique that needs two changes behind all that need one", () => {
  const choice = toChoice("retrospect", { moment: "stuck", minutes: 15 });

  expect(choice).toMatchObject({ fit: "other", changes: [{}, {}] });
});

it.each([
  [undefined, "15-minutes"],
  [15, "15-minutes"],
  [30, "15-minutes"],
  [60, "60-minutes"],
  [120, "60-minutes"],
] as const)(
  "opens the longest After Action Review that %s minutes have room for",
  (minutes, id) => {
    const asked = { moment: "just-finished", ...(minutes && { minutes }) } as const;

    expect(toChoice("after-action-review", asked)?.versionId).toBe(id);
  },
);

it("shows the shortest version where none is short enough", () => {
  expect(toChoice("retrospect", { minutes: 15 })?.versionId).toBe("120-minutes");
});

it("keeps the best first answer when half the time is left, and takes a longer one for two hours", () => {
  const halfAnHour = toFitting({ moment: "about-to-start", minutes: 30 });
  const twoHours = toFitting({ moment: "about-to-start", minutes: 120 });

  expect(halfAnHour[0]).toBe("before-action-review");
  expect(twoHours[0]).toBe("peer-assist");
});

it("does not send a handful of people to a café first, though twelve of them would do", () => {
  const fitting = toFitting({ moment: "bring-together", people: "4-to-12" });

  expect(fitting).toEqual([
    "randomised-coffee-trials",
    "communities-of-practice",
    "knowledge-cafe",
    "fishbowl",
  ]);
});

it("names a companion after the core techniques", () => {
  expect(toFitting({ moment: "about-to-start" }).at(-1)).toBe("appreciative-inquiry");
});

it("asks only what changes the answer", () => {
  const stuckInAHurry = findUsefulQuestions(faces, { moment: "stuck", minutes: 15 });
  const apart = findUsefulQuestions(faces, {
    moment: "bring-together",
    minutes: 15,
    place: "anytime",
  });

  expect(findUsefulQuestions(faces, { moment: "just-finished" })).toEqual([
    "minutes",
    "people",
    "place",
  ]);
  expect(stuckInAHurry).toEqual(["minutes"]);
  expect(apart).toEqual(["minutes"]);
});
