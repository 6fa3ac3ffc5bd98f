import type { Meeting, Stage } from "../technique.ts";
import { isCommonWord, toWords } from "../toWords.ts";
import { takeLengths } from "./takeLengths.ts";
import { type HeadCount, takePeople } from "./takePeople.ts";
import { takePlaces } from "./takePlaces.ts";
import type { Taken } from "./taken.ts";

/** What a person asked for in words of their own, as far as it was understood. */
export interface Wish {
  /** What is left to search for. */
  readonly words: string;
  readonly minutes?: number;
  readonly people?: HeadCount;
  readonly places: readonly Meeting[];
  readonly stages: readonly Stage[];
}

// No wish needs more, and a pasted page must not hold up the keystroke.
const longest = 200;

// Said around a wish, never of a card.
const fillers: ReadonlySet<string> = new Set(
  (
    "something anything card cards technique techniques idea ideas activity need want got only just please " +
    "about quick quickly find show give get use"
  ).split(" "),
);

/** Reads a wish; where nothing of it is understood, its words are left as they were typed. */
export function toWish(typed: string, takeStages: (text: string) => Taken<Stage>): Wish {
  const lengths = takeLengths(toPlain(typed));
  const places = takePlaces(lengths.rest);
  const people = takePeople(places.rest);
  const stages = takeStages(people.rest);
  const isUnderstood = [lengths, places, people, stages].some(({ found }) => found.length > 0);
  return {
    words: isUnderstood ? toTelling(stages.rest) : typed,
    ...(lengths.found.length > 0 && { minutes: Math.max(...lengths.found) }),
    ...(people.found.length > 0 && { people: join(people.found) }),
    places: places.found,
    stages: stages.found,
  };
}

/** Lower case with single spaces; marks that end a phrase become a gap, "6-8" a range and "½" a half. */
const toPlain = (typed: string): string =>
  typed
    .slice(0, longest)
    .replaceAll(/(?<=\d)\s*½/g, ".5")
    .replaceAll(/½|1\s*\/\s*2/g, " half ")
    .normalize("NFKD")
    .replaceAll(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .replaceAll(/(?<=\d)\s*[-–—]\s*(?=\d)/g, " to ")
    .replaceAll(/(?<!\d)\.|\.(?!\d)/g, "")
    .replaceAll(/[,;:!?|()\n]+/g, " | ")
    .replaceAll(/[^\p{L}\p{N}.|]+/gu, " ")
    .trim();

const toTelling = (rest: string): string =>
  toWords(rest)
    .filter((word) => !isCommonWord(word) && !fillers.has(word))
    .join(" ");

const join = (counts: readonly HeadCount[]): HeadCount => ({
  least: Math.min(...counts.map(({ least }) => least)),
  most: Math.max(...counts.map(({ most }) => most)),
});
