import fc from "fast-check";

import { addThought } from "#domain/run/addThought.ts";

it("puts a thought where chance says, so that the order tells nobody's name", () => {
  expect(addThought("One.\nTwo.", " Three\n again. ", () => 0)).toBe("Three again.\nOne.\nTwo.");
  expect(addThought("One.\nTwo.", "Three.", () => 0.99)).toBe("One.\nTwo.\nThree.");
  expect(addThought("One.", "  ", () => 0)).toBe("One.");
});

it("loses no thought", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,9}$/)),
      fc.double({ min: 0, max: 0.99, noNaN: true }),
      (thoughts, chance) => {
        const text = thoughts.reduce((all, one) => addThought(all, one, () => chance), "");

        expect(text.split("\n").filter(Boolean).sort()).toEqual([...thoughts].sort());
      },
    ),
  );
});
