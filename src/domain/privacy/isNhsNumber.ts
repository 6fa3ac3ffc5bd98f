/**
 * Whether ten digits are an NHS number by its check digit: digits 1 to 9 times 10 down to 2, added, remainder after
 * dividing by 11, taken from 11; 11 counts as 0, and 10 means no such number. Ten equal digits are refused.
 * Source: NHS Data Model and Dictionary, NHS NUMBER. About one random number in eleven passes.
 */
export function isNhsNumber(digits: readonly number[]): boolean {
  if (digits.length !== 10) return false;
  let sum = 0;
  for (const [place, digit] of digits.entries()) sum += place < 9 ? digit * (10 - place) : 0;
  const check = 11 - (sum % 11);
  return (check === 11 ? 0 : check) === digits[9] && digits.some((digit) => digit !== digits[0]);
}
