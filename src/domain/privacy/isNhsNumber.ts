/**
 * Whether ten digits are an NHS number by its check digit: digits 1 to 9 times 10 down to 2, added, remainder after
 * dividing by 11, taken from 11; 11 counts as 0, and 10 means no such number. Ten equal digits are refused.
 * Source: NHS Data Model and Dictionary, NHS NUMBER. About one random number in eleven passes.
 */
export function isNhsNumber(digits: readonly number[]): boolean {
  if (digits.length !== 10 || new Set(digits).size === 1) return false;
  const sum = digits.slice(0, 9).reduce((total, digit, place) => total + digit * (10 - place), 0);
  const check = 11 - (sum % 11);
  return check !== 10 && (check === 11 ? 0 : check) === digits[9];
}
