import { findShownQuestions } from "#tab/features/cards/findShownQuestions.ts";
import { momentQuestion } from "#tab/features/cards/situationWords.ts";

const toAsked = (...[situation]: Parameters<typeof findShownQuestions>) =>
  findShownQuestions(situation).map(({ about }) => about);

it("asks nothing more before the moment is known", () => {
  expect(toAsked({})).toEqual([]);
});

it.each(momentQuestion.answers)("asks how long once the moment is known: $button", ({ says }) => {
  expect(toAsked(says)).toContain("minutes");
});

it.each([15, 30, 60, 120] as const)(
  "takes no question away when one is answered: %d minutes",
  (minutes) => {
    for (const { says } of momentQuestion.answers) {
      expect(toAsked({ ...says, minutes })).toEqual(expect.arrayContaining(toAsked(says)));
    }
  },
);

it("keeps a question that an address has answered, so that the answer can be taken back", () => {
  expect(toAsked({ people: "up-to-3" })).toEqual(["people"]);
});
