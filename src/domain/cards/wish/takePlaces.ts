import type { Meeting } from "../technique.ts";
import { takeAll, type Taken } from "./taken.ts";

const pattern = new RegExp(
  [
    "(?<online>online|on line|remote(?:ly)?|(?:by |on a )?video call)",
    // Bringing people together is why they meet, not where.
    String.raw`(?<together>(?<!\bbring(?:ing|s)? (?:\w+ )?)together|in person|face to face|in (?:the|one) (?:same )?room)`,
    "(?<anytime>any ?time|asynchronous(?:ly)?|async)",
  ]
    .map((place) => String.raw`\b${place}\b`)
    .join("|"),
  "g",
);

/** How people say they come together: "online", "face to face", "any time". */
export function takePlaces(text: string): Taken<Meeting> {
  return takeAll(text, pattern, ({ online, together }) => {
    if (online !== undefined) return "online";
    return together === undefined ? "anytime" : "together";
  });
}
