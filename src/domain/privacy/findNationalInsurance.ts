import { findMatches } from "./findMatches.ts";
import type { Finding } from "./stretch.ts";

/** National Insurance numbers. Source: HMRC, NIM39110. Its own sample begins with QQ, which nobody has. */
export const findNationalInsurance = (plain: string): readonly Finding[] =>
  findMatches(plain, nationalInsurance).map(({ start, end }) => ({
    kind: "NationalInsurance",
    start,
    end,
  }));

const nationalInsurance =
  /(?<![a-z0-9])(?!bg|gb|kn|nk|nt|tn|zz)[abceghj-prstw-z][abceghj-nprstw-z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[a-d](?![a-z0-9])/gi;
