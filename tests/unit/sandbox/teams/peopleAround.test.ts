import { findPeopleAround } from "#sandbox/teams/peopleAround.ts";

import { sampleDirectory, stateAt } from "./sampleDirectory.ts";

it.each([
  ["a team's channel", { channel: "general" }, ["asha", "ben", "dev"]],
  ["a private channel", { channel: "handover" }, ["asha"]],
  ["a channel shared with another organisation", { channel: "discharge" }, ["asha", "eve"]],
  ["a personal app", { surface: "personal" }, ["asha", "ben", "dev"]],
])("offers for picking the people of %s", (_where, query, expected) => {
  const people = findPeopleAround(sampleDirectory, stateAt(query), false);

  expect(people.map(({ id }) => id)).toEqual(expected);
});

it("offers everybody of the organisation where everybody is asked for", () => {
  const people = findPeopleAround(sampleDirectory, stateAt({ channel: "handover" }), true);

  expect(people.map(({ id }) => id)).toEqual(["asha", "ben", "dev"]);
});
