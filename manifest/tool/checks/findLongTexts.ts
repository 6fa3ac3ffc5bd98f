import { packageWords } from "../packageWords.ts";
import { type Fault, toFault } from "./Fault.ts";
import type { PlacedText } from "./listTexts.ts";

/** The most characters at each place, as Teams' pages give them. */
const limits: readonly (readonly [place: RegExp, most: number])[] = [
  [/^\/developer\/name$/, 32],
  [/^\/name\/short$/, 30],
  [/^\/name\/full$/, 100],
  [/^\/description\/short$/, 80],
  [/^\/description\/full$/, 4000],
  [/^\/staticTabs\/\d+\/name$/, 128],
  [/^\/composeExtensions\/0\/commands\/\d+(?:\/parameters\/\d+)?\/title$/, 32],
  [/^\/composeExtensions\/0\/commands\/\d+(?:\/parameters\/\d+)?\/description$/, 128],
  [/Url$/, 2048],
];

/**
 * Texts that Teams would refuse or cut. Counted as Teams counts, in UTF-16; the schema counts what a reader sees, and lets
 * a name through in which one sign takes two places.
 */
export function findLongTexts(texts: readonly PlacedText[]): readonly Fault[] {
  return texts.flatMap(({ place, text }) =>
    limits
      .filter(([where, most]) => where.test(place) && text.length > most)
      .map(([, most]) => toFault("too-long", packageWords.tooLong(place, text.length, most))),
  );
}
