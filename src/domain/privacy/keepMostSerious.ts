import type { PrivacyKind } from "./privacyKind.ts";
import type { Finding } from "./stretch.ts";

/** What blocks, then the more exact word for the same stretch. */
const bySeriousness: readonly PrivacyKind[] = [
  "NhsNumber",
  "Email",
  "ChiNumber",
  "HealthAndCareNumber",
  "NationalInsurance",
  "DateOfBirth",
  "HospitalNumber",
  "Phone",
  "Postcode",
  "PersonName",
  "BedOrBay",
  "LikeNhsNumber",
];

/** One finding for each stretch, in order: where two share a character the more serious stays, then the one named first. */
export function keepMostSerious<Found extends Finding>(
  findings: readonly Found[],
): readonly Found[] {
  const isTaken = new Uint8Array(findings.reduce((last, { end }) => Math.max(last, end), 0));
  return bySeriousness
    .flatMap((kind) => findings.filter((finding) => finding.kind === kind))
    .filter(({ start, end }) => {
      const isFree = !isTaken.subarray(start, end).includes(1);
      if (isFree) isTaken.fill(1, start, end);
      return isFree;
    })
    .toSorted((a, b) => a.start - b.start);
}
