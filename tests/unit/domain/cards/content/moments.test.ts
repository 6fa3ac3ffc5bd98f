import { deck } from "#domain/cards/deck.ts";
import type { Moment } from "#domain/cards/technique.ts";

it.each<[Moment, readonly string[]]>([
  [
    "about-to-start",
    ["self-assessment", "peer-assist", "before-action-review", "appreciative-inquiry"],
  ],
  ["just-finished", ["after-action-review", "retrospect"]],
  ["stuck", ["peer-assist", "communities-of-practice", "action-learning-sets"]],
  ["someone-leaving", ["knowledge-assets", "knowledge-harvesting"]],
  [
    "bring-together",
    ["knowledge-cafe", "randomised-coffee-trials", "communities-of-practice", "fishbowl"],
  ],
  [
    "keep-improving",
    [
      "self-assessment",
      "appreciative-inquiry",
      "after-action-review",
      "communities-of-practice",
      "action-learning-sets",
      "knowledge-assets",
    ],
  ],
])("has cards for a person at the moment %s", (moment, ids) => {
  const fitting = deck.filter((technique) => technique.moments.includes(moment));

  expect(fitting.map(({ id }) => id)).toEqual(ids);
});
