import type { Technique, Version } from "#domain/cards/technique.ts";

import { cardsWords, toDayWords, toLengthWords } from "../cardsWords.ts";
import { printWords } from "./printWords.ts";

/** What a printed card says on its two sides; a poster takes from the same. */
export interface PrintedSides {
  /** The shortest version: the one that a team with a card in its hand has time for. */
  readonly version: Version;
  readonly facts: readonly (readonly [term: string, fact: string])[];
  readonly versionLine: string;
  /** Says that there is more than fits on paper. */
  readonly longerLine: string | undefined;
  readonly reviewedLine: string;
  /** How large the words can be: little text is set larger, so that every card and poster uses its paper. */
  readonly backSize: "roomy" | "full";
  readonly posterSize: "roomy" | "full";
}

/** Letters beyond which the larger size would not fit, seen on paper; a test prints every card and finds nothing cut off. */
const most = { onBack: 1000, questionsOnPoster: 180 };

/** Reads a card as paper shows it: paper has no choice of versions, so it shows one and names the others. */
export function toPrintedSides(technique: Technique): PrintedSides {
  const [version, ...longer] = technique.versions;
  const steps = version.steps.map(({ title, how }) => title + how);
  // Questions and tips share a line's width, so the longer of them counts, and twice.
  const besides = 2 * Math.max(countLetters(technique.questions), countLetters(technique.tips));
  return {
    version,
    facts: [
      [cardsWords.time, toLengthWords(technique)],
      [cardsWords.people, technique.people.words],
      [cardsWords.place, technique.place],
    ],
    versionLine: printWords.total(version.name, version.minutes),
    longerLine:
      longer.length === 0 ? undefined : printWords.longer(longer.map(({ minutes }) => minutes)),
    reviewedLine: cardsWords.reviewed(toDayWords(technique.lastReviewed)),
    backSize: countLetters(steps) + besides > most.onBack ? "full" : "roomy",
    posterSize: countLetters(technique.questions) > most.questionsOnPoster ? "full" : "roomy",
  };
}

const countLetters = (texts: readonly string[]): number => texts.join("").length;
