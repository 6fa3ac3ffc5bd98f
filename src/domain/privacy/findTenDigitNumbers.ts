import { isDay } from "./isDay.ts";
import { isNhsNumber } from "./isNhsNumber.ts";
import { findNumberLabel, type NumberLabel } from "./numberLabels.ts";
import type { PrivacyKind } from "./privacyKind.ts";
import type { Finding } from "./stretch.ts";
import { type TenDigits, tenDigits } from "./tenDigits.ts";
import { type Spelling, toSpelling } from "./toSpelling.ts";

/** NHS, CHI and Health and Care numbers, which are all ten digits with one check digit, and what looks like them. */
export const findTenDigitNumbers = (plain: string): readonly Finding[] =>
  tenDigits(plain).flatMap((ten) => {
    const isValid = isNhsNumber(Array.from(ten.digits, Number));
    const label = findNumberLabel(plain, ten.start, ten.shape !== "10");
    if ((!isValid && label === undefined) || isOtherwiseExplained(ten, plain)) return [];
    const spelling = toSpelling(ten, plain);
    const find = isValid ? findKind : findMistyped;
    const kind = find(ten.digits, spelling, label);
    return kind ? [{ kind, start: ten.start, end: ten.end }] : [];
  });

/**
 * Ranges: 01–31 CHI by its date of birth, 32–39 Health and Care, 4, 6 and 7 England, Wales and the Isle of Man, 9 for tests, the rest
 * never issued there. Sources: the ranges in uk-fci/nhs-number, and in the NHS Number profile of NHS North West Genomics.
 */
function findKind(
  digits: string,
  spelling: Spelling,
  label: NumberLabel | undefined,
): PrivacyKind | undefined {
  if (spelling === "strange" && label === undefined) return undefined;
  if (label === "nhs") return "NhsNumber";
  if (label === "other") return "LikeNhsNumber";
  if (/^[4679]/.test(digits)) return "NhsNumber";
  // Times, days, readings and tables make such rows of numbers too.
  if (spelling !== "usual" && label === undefined) return undefined;
  if (label === "chi" || (label === undefined && beginsWithDay(digits))) return "ChiNumber";
  if (label === "health-and-care" || /^3[2-9]/.test(digits)) return "HealthAndCareNumber";
  return "LikeNhsNumber";
}

/** A person's label with ten digits tells of a person even where one of them is wrong. */
function findMistyped(
  digits: string,
  spelling: Spelling,
  label: NumberLabel | undefined,
): PrivacyKind | undefined {
  if (spelling === "strange" || /^(\d)\1*$/.test(digits)) return undefined;
  switch (label) {
    case "nhs":
      return "LikeNhsNumber";
    case "chi":
      return "ChiNumber";
    case "health-and-care":
      return "HealthAndCareNumber";
    default:
      return undefined;
  }
}

const beginsWithDay = (digits: string): boolean =>
  isDay(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4, 6)));

function isOtherwiseExplained({ start, end, shape }: TenDigits, plain: string): boolean {
  const before = plain.slice(Math.max(0, start - 12), start);
  return (
    isTelephone(before, shape) ||
    (shape === "10" && (isAmount(before) || isInsideWord(before, plain.slice(end, end + 1))))
  );
}

/** Ten digits after a country's code, or after a leading 0. */
const isTelephone = (before: string, shape: string): boolean =>
  /(?:\+ ?44|\+\d{1,3}|(?<!\d)0044)[\s().-]*(?:0[\s)]*)?$|(?<!\d)\(?0\)?[\s-]?$/.test(before) ||
  (shape.startsWith("4-") && /(?<!\d)44 ?$/.test(before));

const isAmount = (before: string): boolean => /(?:(?<!\d)0\.|[£$€] ?)$/.test(before);

const isInsideWord = (before: string, after: string): boolean =>
  /[a-z]$/i.test(before) && /[a-z]/i.test(after);
