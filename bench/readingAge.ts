import { deck } from "#domain/cards/deck.ts";
import type { Technique } from "#domain/cards/technique.ts";

import type { Row } from "./row.ts";

/** Reading age of each card by Flesch–Kincaid: the grade plus five is the age in years. */
export const measureReadingAge = (): readonly Row[] =>
  deck.map((technique) => {
    const age = toReadingAge(toSentences(technique));
    return {
      title: `reading age: ${technique.name}`,
      value: Math.round(age * 10) / 10,
      unit: "years" as const,
      budget: 11,
      note: "Flesch–Kincaid grade + 5",
    };
  });

/** 0.39 × words per sentence + 11.8 × syllables per word − 15.59, plus five. */
function toReadingAge(sentences: readonly string[]): number {
  const words = sentences.flatMap(toWords);
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59 + 5;
}

/** Groups of vowels, less a silent ending; right within a few in a hundred for plain English. */
function countSyllables(word: string): number {
  const spoken = word
    .replace(/(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$/, (ending) => ending[0] ?? "")
    .replace(/^y/, "");
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

const toWords = (sentence: string): readonly string[] =>
  sentence
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/[a-z]+(?:'[a-z]+)?/g) ?? [];

/** Everything a person reads on the card. Each line of a list counts as a sentence, as it does for the eye. */
function toSentences(technique: Technique): readonly string[] {
  const steps = technique.versions.flatMap((version) =>
    version.steps.flatMap(({ title, how }) => [title, how]),
  );
  const lines = [
    technique.plainName,
    technique.promise,
    technique.what,
    technique.place,
    ...technique.useWhen,
    ...technique.notWhen,
    ...technique.roles.map(({ does }) => does),
    ...technique.prepare,
    ...steps,
    ...technique.questions,
    ...technique.outputs,
    ...technique.tips,
    ...technique.pitfalls,
    technique.online,
    technique.confidentiality,
    technique.nhs,
    ...technique.goesWellWith.map(({ why }) => why),
  ];
  return lines
    .flatMap((line) => line.split(/(?<=[.!?:;])\s+/))
    .filter((sentence) => toWords(sentence).length > 0);
}
