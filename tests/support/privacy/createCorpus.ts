import type { PrivacyKind } from "#domain/privacy/privacyKind.ts";

import { toPassing } from "./checkedNumbers.ts";
import type { CorpusLine, Detail, Writer } from "./corpusLine.ts";
import { details } from "./details.ts";
import { lookAlikeNumbers } from "./lookAlikeNumbers.ts";
import { lookAlikeWords } from "./lookAlikeWords.ts";
import { nhsSpellings } from "./nhsSpellings.ts";
import { createRandom, type Random } from "./random.ts";

const perSpelling = 160;
const perKind = 500;
const perLookAlike = 150;

/** Lines that somebody could type, the same in every run. It knows nothing of how the guard finds what it finds. */
export function createCorpus(seed = 20_261_124): readonly CorpusLine[] {
  const random = createRandom(seed);
  const times = (count: number, line: () => CorpusLine) => Array.from({ length: count }, line);
  return [
    ...Object.entries(nhsSpellings).flatMap(([sort, spell]) =>
      times(perSpelling, () =>
        toLine(random, sort, "NhsNumber", { words: spell(toNhsNumber(random), random) }),
      ),
    ),
    ...times(perKind, () =>
      toLine(random, "labelled NHS", "NhsNumber", toLabelledNhsNumber(random)),
    ),
    ...Object.entries(details).flatMap(([kind, write]) =>
      times(perKind, () => toLine(random, kind, kind as PrivacyKind, write(random))),
    ),
    ...Object.entries({ ...lookAlikeNumbers, ...lookAlikeWords }).flatMap(([sort, write]) =>
      times(perLookAlike, () => ({ sort, text: toText(random, write) })),
    ),
  ];
}

const frames: readonly (readonly [string, string])[] = [
  ["", ""],
  ["Seen with ", ", then home."],
  ["Please ask about ", " today"],
  ["Handover for ", ": waiting for a scan."],
  ["The team spoke to ", " about going home."],
  ["- ", "\n- two tablets"],
  ["At 10:00 ", " came back"],
  ["“", "” was on the board"],
  ["We took 3 of 12 and ", " was next!"],
  ["Next time, do not write ", "; use the role."],
];

function toLine(
  random: Random,
  sort: string,
  kind: PrivacyKind,
  { before = "", words }: Detail,
): CorpusLine {
  const [start, end] = random.pick(frames);
  return { sort, text: start + before + words + end, holds: { kind, words } };
}

/** A look-alike alone or in a longer note. */
function toText(random: Random, write: Writer): string {
  const line = write(random);
  return random.below(3) === 0 ? `What we saw.\n${line}\nNext time, ask first.` : line;
}

/** In the ranges of England, Wales and the Isle of Man, or in the range for tests. */
const toNhsNumber = (random: Random): string =>
  toPassing(random, random.pick(["4", "6", "7", "9", "999"]));

/** Beside its own label a number of any range counts. */
const toLabelledNhsNumber = (random: Random): Detail => ({
  before: random.pick([
    "NHS",
    "NHS ",
    "NHS no ",
    "NHS no. ",
    "NHS number: ",
    "nhs number is ",
    "NHS No:\n",
  ]),
  words: toPassing(random, random.digits(1)),
});
