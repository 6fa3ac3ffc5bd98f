import { createWishSearch } from "#domain/cards/createWishSearch.ts";
import { faces } from "#domain/cards/faces.ts";
import { createTechniqueSearch } from "#domain/cards/searchTechniques.ts";

const find = createWishSearch(faces);
const search = createTechniqueSearch(faces);
const idsOf = (wish: string): readonly string[] => find(wish).map(({ id }) => id);
const fits = (minutes: number) =>
  faces.filter(({ versions }) => versions[0].minutes <= minutes).map(({ id }) => id);

describe("a person who says how long there is", () => {
  it.each([
    "15 min",
    "15 mins",
    "15 minutes",
    "15-minute",
    "15m",
    "fifteen minutes",
    "a quarter of an hour",
    "we have only got 15 minutes",
    "something for 15 minutes, please",
    "up to 15 minutes",
    "under 15 min",
    "10 to 15 minutes",
    "10–15 min",
  ])("who types “%s” sees what fits in a quarter of an hour and nothing longer", (wish) => {
    expect([...idsOf(wish)].sort()).toEqual([...fits(15)].sort());
  });

  it.each([
    ["half an hour", 30],
    ["half hour", 30],
    ["½ hour", 30],
    ["1/2 hour", 30],
    ["three quarters of an hour", 45],
    ["1 hour", 60],
    ["an hour", 60],
    ["one hour", 60],
    ["1h", 60],
    ["1 hr", 60],
    ["1.5 hours", 90],
    ["1½ hours", 90],
    ["one and a half hours", 90],
    ["an hour and a half", 90],
    ["1 hour 30 minutes", 90],
    ["1h30", 90],
    ["1 hour and 15 mins", 75],
    ["2 hours", 120],
    ["two hours or more", 120],
    ["half a day", 240],
  ])("who types “%s” has %i minutes", (wish, minutes) => {
    expect([...idsOf(wish)].sort()).toEqual([...fits(minutes)].sort());
  });

  it("sees first what uses the time best", () => {
    expect(idsOf("1 hour").slice(0, 3)).toEqual([
      "self-assessment",
      "after-action-review",
      "fishbowl",
    ]);
    expect(idsOf("2 hours")[0]).toBe("retrospect");
  });

  it("sees nothing when nothing is that short", () => {
    expect(find("5 minutes")).toEqual([]);
  });
});

describe("a person who says how many there are", () => {
  it.each([
    "6 people",
    "six people",
    "6 of us",
    "for 6",
    "for six",
    "with 6",
    "we are 6",
    "there are 6 of us",
    "group of 6",
    "a team of six",
    "6 colleagues",
    "about 6 people",
    "something for 6 people",
  ])("who types “%s” sees what six can do and nothing else", (wish) => {
    const expected = faces.filter(({ people }) => people.least <= 6 && people.most >= 6);

    expect(find(wish)).toEqual(expected);
  });

  it("sees what holds both ends of “10 to 20 people”", () => {
    expect(idsOf("10 to 20 people")).toEqual([
      "appreciative-inquiry",
      "randomised-coffee-trials",
      "communities-of-practice",
      "fishbowl",
    ]);
    expect(idsOf("between 10 and 20 people")).toEqual(idsOf("10-20 people"));
  });

  it.each(["One person is leaving", "Help one person"])(
    "who types “%s” tells of somebody",
    (wish) => {
      expect(find(wish)).toEqual(search(wish));
    },
  );

  it("who says “for 6 months” has not said how many they are", () => {
    expect(find("for 6 months")).toEqual(search("for 6 months"));
  });
});

describe("a person who says when or where", () => {
  it("sees for “before” what stands before the work", () => {
    expect(idsOf("before")).toEqual([
      "self-assessment",
      "peer-assist",
      "before-action-review",
      "appreciative-inquiry",
    ]);
  });

  it("sees for “after” the framework's two cards, and then the one for what was just finished", () => {
    expect(idsOf("after")).toEqual(["knowledge-harvesting", "retrospect", "after-action-review"]);
  });

  it("sees for “during” what stands beside the work", () => {
    expect(find("during")).toEqual(faces.filter(({ stage }) => stage === "during"));
  });

  it.each([
    ["After Action Review", "after-action-review"],
    ["after action", "after-action-review"],
    ["after a", "after-action-review"],
    ["after actoin review", "after-action-review"],
    ["before action", "before-action-review"],
    ["before act", "before-action-review"],
    ["learning before", "before-action-review"],
    ["before action review 15 min", "before-action-review"],
    ["15 minutes after action review", "after-action-review"],
  ])("who types “%s” means the card and not the stage", (wish, id) => {
    expect(idsOf(wish)[0]).toBe(id);
  });

  it.each(["online", "together", "in person", "face to face", "remotely"])(
    "who types “%s” sees every card, since each works so",
    (wish) => {
      expect(find(wish)).toEqual(faces);
    },
  );

  it("who types “any time” sees what needs no meeting", () => {
    expect(idsOf("any time")).toEqual([
      "randomised-coffee-trials",
      "communities-of-practice",
      "knowledge-assets",
    ]);
  });

  it("who wants to “bring people together” is not taken to mean a room", () => {
    expect(find("bring people together")).toEqual(search("bring people together"));
  });
});

describe("a person who says several things at once", () => {
  it.each([
    ["coffee 6 people", ["randomised-coffee-trials"]],
    ["debrief 15 min", ["after-action-review"]],
    ["debrief for 6 in 15 minutes online", ["after-action-review"]],
    ["review after", ["after-action-review", "retrospect"]],
    ["What can we do in 15 minutes with 3 people before a project?", ["before-action-review"]],
    ["6 people, 15 min, before", ["before-action-review"]],
    ["1 hour 6 people before", ["self-assessment", "before-action-review"]],
  ])("sees for “%s” what fits all of it", (wish, expected) => {
    expect(idsOf(wish)).toEqual(expect.arrayContaining(expected));
  });

  it("is not shown what fits in words only", () => {
    expect(find("Knowledge Café 6 people")).toEqual([]);
  });

  it("is shown the card first whose name was typed, whatever the minutes", () => {
    expect(idsOf("peer 1 hour")[0]).toBe("peer-assist");
  });

  it("finds nothing for words that no card has", () => {
    expect(find("qqqq 15 min")).toEqual([]);
  });
});

it("a person who says nothing sees every card", () => {
  expect(find("  ")).toEqual(faces);
});
