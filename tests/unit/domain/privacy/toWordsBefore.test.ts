import fc from "fast-check";

import { findNhsNumbers } from "#domain/privacy/findNhsNumbers.ts";
import { toWordsBefore } from "#domain/privacy/toWordsBefore.ts";

/** A number of the test range, which no person has. */
const number = "943 476 5919";

it.each([
  ["Ring the ward before ", `Ring the ward before for ${number} today`, "Ring the ward before "],
  ["Ring ", `Ring ${number}`, "Ring "],
  ["Ring 943 476 591", `Ring ${number}`, "Ring "],
  ["Ring 943 476 591 the ward", `Ring ${number} the ward`, "Ring the ward"],
  ["Ring 943,476,591", "Ring 943,476,5919", "Ring "],
  ["Ring 9\ufe0f\u20e34", "Ring 9\ufe0f\u20e34347659\u00b99", "Ring "],
  ["Ring 943\u0007476", "Ring 943\u00074765919", "Ring "],
  ["Ring 943\uffff476", "Ring 943\uffff4765919", "Ring "],
  ["Ring the ward", `Ring ${number} the ward`, "Ring the ward"],
  ["Bay 4 is full", `Bay 4 is full ${number}`, "Bay 4 is full"],
])("keeps of %j what is no part of the number in %j", (before, after, kept) => {
  expect(toWordsBefore(before, after)).toBe(kept);
});

it("keeps no digit of a number that was typed, however the digits are parted", () => {
  const separator = fc.constantFrom("", " ", "-", "\u00a0", ".");
  fc.assert(
    fc.property(fc.constantFrom("", "Ring ", "Ask for\n"), separator, separator, (words, a, b) => {
      const after = `${words}943${a}476${b}5919`;
      const before = after.slice(0, -1);
      expect(findNhsNumbers(after)).toHaveLength(1);

      expect(toWordsBefore(before, after)).toBe(words);
    }),
  );
});
