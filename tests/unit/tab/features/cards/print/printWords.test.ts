import { printWords } from "#tab/features/cards/print/printWords.ts";
import { toReadingAge } from "#tests/support/readingAge.ts";

const lines = [
  ...Object.values(printWords).filter((line) => typeof line === "string"),
  printWords.longer([60]),
  printWords.total("Quick review", 15),
];

describe("the words of the pages to print", () => {
  it("are read with ease at eleven", () => {
    expect(toReadingAge(lines)).toBeLessThanOrEqual(11);
  });

  it("hold no sentence of more than 20 words", () => {
    const sentences = lines.flatMap((line) => line.split(/(?<=[.?!])\s+/));

    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
  });
});
