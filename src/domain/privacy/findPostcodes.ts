import { findMatches } from "./findMatches.ts";
import type { Finding } from "./stretch.ts";

/** Whole postcodes. Source: Royal Mail, Postcode Format. Half a postcode names no house. */
export const findPostcodes = (plain: string): readonly Finding[] =>
  findMatches(plain, postcode)
    .filter(({ groups }) => isPostcode(groups))
    .map(({ start, end }) => ({ kind: "Postcode", start, end }));

const postcode =
  /(?<![a-z0-9_#]|\d-)(?:([a-z]{1,2})(\d[a-z0-9]?)( {0,2})(\d[abd-hjlnp-uw-z]{2})|gir {0,2}0aa)(?![a-z0-9_]|-\d)/gi;

function isPostcode([whole = "", area, district = "", space = "", inward = ""]: readonly (
  string | undefined
)[]): boolean {
  if (area === undefined) return true;
  if (!areas.has(area.toUpperCase())) return false;
  // Only the middle of London has districts that end in a letter.
  if (/[a-z]$/i.test(district) && !/^(?:EC?|NW?|S[EW]|WC?)$/i.test(area)) return false;
  if (ordinalOrUnit.test(inward)) return false;
  // Without its space and in small letters the shortest form is as likely a code for a thing.
  return !(space === "" && whole.length === 5 && whole === whole.toLowerCase());
}

/** "Ward b12 3rd floor", "bay e2 4hr": small letters after a digit that are an ordinal or a unit. */
const ordinalOrUnit = /^\d(?:st|nd|rd|th|hr|ft|gb|lb|pt)$/;

const areas: ReadonlySet<string> = new Set(
  `AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX
  FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN
  NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB
  W WA WC WD WF WN WR WS WV YO ZE`.split(/\s+/),
);
