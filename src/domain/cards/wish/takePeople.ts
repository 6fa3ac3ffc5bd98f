import { takeAll, type Taken } from "./taken.ts";
import { numberPattern as number, toNumber } from "./toNumber.ts";

/** The fewest and the most that people say they are. */
export interface HeadCount {
  readonly least: number;
  readonly most: number;
}

const who =
  "(?:people|persons?|ppl|of us|colleagues?|staff|members?|participants?|attendees|folks?)";
const before =
  "(?:(?:for|with|of|only|just|about|around|up to|at most|at least|under|between|we are|there are|there will be) )*";
const range = `(?:(?<least>${number}) (?:to|or|and) )?`;
const phrases = [
  `${range}(?<most>${number}) ?${who}`,
  `(?:group|team|groups|teams) of ${range.replace("least", "least2")}(?<most2>${number})`,
  // With nothing said of what they are, they are people only where the phrase ends.
  String.raw`(?:for|with|we are) ${range.replace("least", "least3")}(?<most3>${number})(?= *(?:\||$))`,
];
const pattern = new RegExp(String.raw`(?<![\w.])${before}(?:${phrases.join("|")})(?![\w.])`, "g");

/** How many people say they are: "6 people", "for six", "10 to 20 of us". */
export function takePeople(text: string): Taken<HeadCount> {
  return takeAll(text, pattern, (groups) => {
    const said = groups["most"] ?? groups["most2"] ?? groups["most3"] ?? "";
    // "One person is leaving" tells of somebody, not of how many there are.
    if (said === "one") return undefined;
    const most = toNumber(said);
    const least = groups["least"] ?? groups["least2"] ?? groups["least3"];
    return { least: least === undefined ? most : Math.min(toNumber(least), most), most };
  });
}
