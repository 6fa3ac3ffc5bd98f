import { findBedsAndBays } from "./findBedsAndBays.ts";
import { findDatesOfBirth } from "./findDatesOfBirth.ts";
import { findEmails } from "./findEmails.ts";
import { findHospitalNumbers } from "./findHospitalNumbers.ts";
import { findNationalInsurance } from "./findNationalInsurance.ts";
import { findPersonNames } from "./findPersonNames.ts";
import { findPhones } from "./findPhones.ts";
import { findPostcodes } from "./findPostcodes.ts";
import { findTenDigitNumbers } from "./findTenDigitNumbers.ts";
import { keepMostSerious } from "./keepMostSerious.ts";
import type { PrivacyKind } from "./privacyKind.ts";
import type { Stretch } from "./stretch.ts";
import { toPlainText } from "./toPlainText.ts";

/** What a text should not tell, and where it stands; never the words themselves. */
export interface PrivateDetail extends Stretch {
  readonly kind: PrivacyKind;
  readonly does: "block" | "warn";
}

const finders = [
  findTenDigitNumbers,
  findEmails,
  findNationalInsurance,
  findDatesOfBirth,
  findHospitalNumbers,
  findPhones,
  findPostcodes,
  findPersonNames,
  findBedsAndBays,
];

/** Some details of people, in order and each once. It cannot find them all: names without a title, and stories, for two. */
export function findPrivateDetails(text: string): readonly PrivateDetail[] {
  const { plain, toOwn } = toPlainText(text);
  return keepMostSerious(finders.flatMap((find) => find(plain))).map(({ kind, ...stretch }) => ({
    kind,
    does: kind === "NhsNumber" ? "block" : "warn",
    ...toOwn(stretch),
  }));
}
