import fc from "fast-check";

import { findLastDigit } from "./checkedNumbers.ts";

/** Ten digits that pass the check, beginning with one of the given digits. */
export const passing = (firsts: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...Array.from(firsts)), fc.stringMatching(/^\d{8}$/))
    .map(([first, rest]) => first + rest)
    .map((nine) => nine + (findLastDigit(nine) ?? ""))
    .filter((digits) => digits.length === 10 && new Set(digits).size > 1);

/** Ten digits that do not. */
export const failing = fc
  .stringMatching(/^\d{10}$/)
  .filter((digits) => findLastDigit(digits.slice(0, 9)) !== digits[9]);

/** Where England, Wales and the Isle of Man give numbers out, and where tests take theirs. */
export const issued = passing("4679");
