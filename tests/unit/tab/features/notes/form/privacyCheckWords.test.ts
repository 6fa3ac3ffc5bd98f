import { privacyCheckWords, privacyKindWords } from "#tab/features/notes/form/privacyCheckWords.ts";
import { privacyLine } from "#tab/ui/privacyLine.ts";
import { toReadingAge } from "#tests/support/readingAge.ts";

const { heading, lead, cleared, canSave, confirm, back, asked, removed } = privacyCheckWords;
const lines = [heading, lead, cleared, canSave, confirm, back, asked(2), removed(1), privacyLine];

it("is read with ease at eleven, in sentences of at most 20 words", () => {
  const sentences = lines.flatMap((line) => line.split(/(?<=[.?!])\s+/));

  expect(toReadingAge(lines)).toBeLessThanOrEqual(11);
  expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
});

it("has words of its own for each kind", () => {
  const words = Object.values(privacyKindWords);

  expect(new Set(words).size).toBe(words.length);
});
