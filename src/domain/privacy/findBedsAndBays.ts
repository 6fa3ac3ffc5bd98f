import { findMatches } from "./findMatches.ts";
import type { Finding } from "./stretch.ts";

/** Where one patient lies: with the ward and the day it names them. How many beds there are names nobody. */
export const findBedsAndBays = (plain: string): readonly Finding[] =>
  findMatches(plain, place).map(({ start, end }) => ({ kind: "BedOrBay", start, end }));

const notPlaces = String.raw`(?<!(?:[Pp]arking|[Ll]oading|[Aa]mbulance|[Vv]ehicle|[Dd]elivery|[Dd]isabled|[Ss]torage)[ -])`;
const words = String.raw`(?:[Bb]ed|BED|[Bb]ay|BAY|[Ss]ide[ -]?[Rr]oom|SIDE ROOM|[Cc]ubicle|CUBICLE|[Cc]ot|COT)`;
const number = String.raw`(?: ?(?:[Ss]pace|[Nn]umber|[Nn]o\.?|#))?`;
/** "bed 4 hours later", "bed 3 times", "bed 10%", "bed 7.30". */
const notAmount = String.raw`(?![\w%]|[.:/]\d|,\d{3}| ?(?:am|pm|hrs?|hours?|days?|nights?|weeks?|months?|years?|times?|min(?:ute)?s?|o'clock|patients?|people|beds?|per|percent)(?![a-z]))`;

const place = new RegExp(
  String.raw`(?<![\w-])${notPlaces}${words}${number} {1,2}(?:[A-Z]?\d{1,3}[A-Za-z]?|[A-HJ-Z])${notAmount}`,
  "g",
);
