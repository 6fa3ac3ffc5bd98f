import type { Random } from "./random.ts";

/**
 * The last digit of a number in ten digits, read a second time from the NHS Data Dictionary: with it, the digits weighted 10 down to 1
 * add up to a multiple of 11. Some nines have none.
 */
export function findLastDigit(nine: string): string | undefined {
  const sum = Array.from(nine, Number).reduce((total, digit, at) => total + digit * (10 - at), 0);
  return Array.from("0123456789").find((last) => (sum + Number(last)) % 11 === 0);
}

/** Ten digits that begin as given and pass. */
export function toPassing(random: Random, beginning: string): string {
  for (;;) {
    const nine = beginning + random.digits(9 - beginning.length);
    const last = findLastDigit(nine);
    if (last !== undefined && new Set(nine + last).size > 1) return nine + last;
  }
}

/** Ten digits that begin as given and do not pass. */
export function toFailing(random: Random, beginning = ""): string {
  const nine = beginning + random.digits(9 - beginning.length);
  const last = findLastDigit(nine);
  return nine + (last === undefined ? "5" : String((Number(last) + 1 + random.below(9)) % 10));
}
