import { findMatches } from "./findMatches.ts";
import type { Finding } from "./stretch.ts";

/**
 * A title with a name. One letter alone ("Mr A") is how people leave a name out. Staff are people too, so their titles count. Names
 * without a title are not looked for: too many of them are words, months and places.
 */
export const findPersonNames = (plain: string): readonly Finding[] =>
  [...findMatches(plain, named), ...findMatches(plain, shouted), ...findMatches(plain, hasty)]
    .filter(
      ({ groups: [words = "", name = ""] }) => !notNames.has(name.toLowerCase()) && !isVerb(words),
    )
    .map(({ start, end }) => ({ kind: "PersonName", start, end }));

const titles =
  "(?:[Mm]r|[Mm]rs|Miss|Ms|[Mm]x|Master|[Dd]r|[Pp]rof|Professor|Sir|Lady|Lord|Dame|Rev|Revd|Reverend|Sister)";
const small = String.raw`(?:(?:van|von|der|den|de|da|di|du|la|le|el|al|bin|ap|\p{Lu}\.?)[ -])`;
const name = String.raw`\p{Lu}['\p{L}-]*\p{L}`;
const months =
  "January|February|March|April|May|June|July|August|September|October|November|December";
const days = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";

/** Up to two further names, since the surname comes last. */
const named = new RegExp(
  String.raw`(?<![\p{L}\p{N}.'-]|[Nn]ear )${titles}\.? {1,2}${small}{0,3}(${name})(?: (?!(?:${months}|${days})(?!\p{L}))${small}{0,2}${name}){0,2}`,
  "gu",
);

const shouted =
  /(?<![A-Z0-9]|NEAR )(?:MR|MRS|MISS|DR|PROF)\.? {1,2}(?:[A-Z] )?([A-Z][A-Z'-]*[A-Z])(?![a-z])/g;

/** "mr smith", typed in haste: these two are never words, so the name needs no capital. */
const hasty = /(?<![a-z])mrs?\.? {1,2}([a-z][a-z'-]*[a-z])(?![a-z])/g;

/** What follows the same letters where they are no title: the start of a sentence, machines, products and papers. */
const notNames: ReadonlySet<string> = new Set(
  `a after an and as asked at be before but by came can for from had has he her his i if in is it its no not of on or our please said
  saw see seen she so spoke that the their then there these they this to was we went were what when where which who with you your
  scan scans scanner scanning imaging angiogram angiography venogram spectroscopy arthrogram elastography mri
  teams word excel office outlook sharepoint project windows access azure planner forms lists loop copilot
  clinic patient patients nurse nurses team service services society trust trusts ward hospital hospitals chapel
  plan plans class classes classroom copy file files list data document documents folder trainer trainers training key index
  schedule template version record set policy spreadsheet date number note notes history rota review meeting round rounds role roles post day days week
  out anything something nothing any led on-call site sites test environment unit organisation company charity`.split(
    /\s+/,
  ),
);

/** "Miss" is a verb before a day: "Miss Monday's round". */
const isVerb = (words: string): boolean =>
  /^Miss (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/.test(words);
