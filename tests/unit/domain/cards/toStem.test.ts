import { toStem } from "#domain/cards/toStem.ts";

it.each([
  ["organise", "organize"],
  ["organisation", "organizations"],
  ["programme", "programs"],
  ["programming", "programing"],
  ["centre", "center"],
  ["theatres", "theater"],
  ["behaviour", "behaviors"],
  ["labour", "labor"],
  ["modelling", "modeling"],
  ["defence", "defense"],
  ["practise", "practice"],
  ["analyse", "analyze"],
  ["dialogue", "dialog"],
  ["enquiry", "inquiries"],
  ["stories", "story"],
  ["coaches", "coach"],
  ["reviews", "review"],
])("takes %s and %s for one word", (one, other) => {
  expect(toStem(one)).toBe(toStem(other));
});

it.each([
  ["process", "proces"],
  ["status", "statu"],
  ["analysis", "analysi"],
  ["four", "for"],
  ["as", "a"],
])("keeps %s and %s apart", (one, other) => {
  expect(toStem(one)).not.toBe(toStem(other));
});
