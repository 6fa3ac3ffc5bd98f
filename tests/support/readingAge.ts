import type { Technique } from "#domain/cards/technique.ts";

/** The age in years at which a text is easy, by Flesch–Kincaid: the school grade plus five. */
export function toReadingAge(text: readonly string[]): number {
  const sentences = text.flatMap(toSentences);
  const words = sentences.flatMap(toWords);
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59 + 5;
}

// Two vowels side by side that are heard apart: "being", "trial", "experience", "video", "idea".
const heardApart =
  /[aeiouy](?=ing)|(?<![aeioutcsgx])i(?=a|u|o(?!n)|en[ct])|e(?=o(?!p))|(?<=[aeiouy].+)e(?=as?$)/g;
const silentEnding = /(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$/;

/** Groups of vowels, less a silent ending; right within a few in a hundred for plain English. */
export function countSyllables(word: string): number {
  const spoken = word
    .toLowerCase()
    .replaceAll("é", "ay")
    .replace(/ques?$/, "k")
    .replace(silentEnding, (ending) => ending[0] ?? "")
    .replace(/^y/, "")
    .replaceAll(heardApart, "$& ");
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

/** Everything a person reads on a card, line by line: a line of a list ends a sentence for the eye too. */
export function toLines(technique: Technique): readonly string[] {
  const steps = technique.versions.flatMap((version) =>
    version.steps.flatMap(({ title, how }) => [title, how]),
  );
  return [
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
}

const toSentences = (line: string): readonly string[] =>
  line.split(/(?<=[.!?])["”]?\s+/).filter((sentence) => toWords(sentence).length > 0);

const toWords = (sentence: string): readonly string[] =>
  sentence
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/\p{L}+(?:'\p{L}+)?/gu) ?? [];
