/** What a number is said to be by the words straight before it. */
export type NumberLabel = "nhs" | "chi" | "health-and-care" | "other";

/** Room for the longest label with its "number is:". */
const reach = 48;

/** The label of the number that starts at the given place; `isDivided` where it is written in groups, as NHS numbers are. */
export function findNumberLabel(
  plain: string,
  start: number,
  isDivided: boolean,
): NumberLabel | undefined {
  // A table of numbers has many and no label, and is read at every keystroke.
  if (!/[a-z#/]|97[89]/i.test(plain.slice(Math.max(0, start - 8), start))) return undefined;
  const before = plain.slice(Math.max(0, start - reach), start);
  if (nhs.test(before)) return "nhs";
  if (chi.test(before)) return "chi";
  if (healthAndCare.test(before)) return "health-and-care";
  return other.test(before) || (!isDivided && vague.test(before)) ? "other" : undefined;
}

const number = String.raw`(?:numbers?|nos?\.?|num\.?|nr\.?|id|code|#)`;
const ending = String.raw`(?: (?:is|was))?[ \t]*(?:[:=]\s*|[#(-][ \t]*)?$`;
const asPerson = String.raw`(?:[\s.:#=()/-]|(?:numbers?|nos?|num|nr|id|ref|reference|is|was)(?![a-z]))*$`;

const nhs = new RegExp(`(?<![a-z])nhs(?:'s)?${asPerson}`, "i");
const chi = new RegExp(`(?<![a-z])(?:chi|community health index)${asPerson}`, "i");
const healthAndCare = new RegExp(
  `(?<![a-z])(?:h ?(?:&|and|\\+) ?c|hcn|health (?:&|and) (?:social )?care)${asPerson}`,
  "i",
);

/** Said of things, never of patients. */
const things = [
  "(?:purchase|work) orders?",
  "po",
  String.raw`inv(?:oice|\.)?`,
  String.raw`is[bs]n(?:-?1[03])?:?`,
  "gtin",
  "ean",
  "upc",
  "sku",
  "barcode",
  String.raw`s/?n`,
  "serial",
  "asset",
  String.raw`tel(?:ephone|\.)?`,
  "phone",
  "mobile",
  "mob",
  "fax",
  String.raw`zoom\.us/j/`,
].join("|");

/** Said of things where "number", "code" or "ID" follows. */
const countedThings = [
  "orders?",
  "(?:meeting|webinar|conference)",
  "ticket",
  "incident",
  "device",
  "product",
  "item",
  "part",
  "model",
  "batch",
  "lot",
  "account",
  String.raw`acc(?:t|\.)?`,
  "quote",
  "contract",
  "requisition",
  "req",
  "delivery",
  "tracking",
  "consignment",
  String.raw`cat(?:alogue|\.)?`,
  "stock",
  String.raw`licen[cs]e`,
  "transaction",
  "job",
  "claim",
  "grant",
  "project",
  "company",
  "charity",
  "vat",
].join("|");

const other = new RegExp(
  `(?<![a-z])(?:(?:${things})(?:[ ./-]{0,2}${number})?|(?:${countedThings})[ ./-]{0,2}${number})${ending}`,
  "i",
);

/** Said of things and of patients: so 943 476 5919 written in groups stays an NHS number beside it. */
const vague = new RegExp(
  `(?:(?<![a-z]|(?:patient|pt|client|hospital)(?:'s)? )(?:ref(?:erence|\\.)?(?: ?${number})?|order)|(?<!\\d)97[89])${ending}`,
  "i",
);
