import {
  messageHereWords,
  messageWords,
  stateOfMessageWords,
} from "#tab/features/notes/message/messageWords.ts";
import { toReadingAge } from "#tests/support/readingAge.ts";

const states = [...Object.values(stateOfMessageWords), ...Object.values(messageHereWords)];
const lines = [
  ...Object.values(messageWords).filter((line) => typeof line === "string"),
  messageWords.setAside("Action Learning Sets"),
  messageWords.changes("Ward 7"),
  messageWords.waits("Ward 7"),
  ...states.map(({ meaning }) => meaning),
];

describe("the words of the page on which a message becomes a note", () => {
  it("are read with ease at eleven", () => {
    expect(toReadingAge(lines)).toBeLessThanOrEqual(11);
  });

  it("hold no sentence of more than 20 words", () => {
    const sentences = lines.flatMap((line) => line.split(/(?<=[.?!])\s+/));

    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
  });

  it("give each thing that can be in the way a title of its own", () => {
    const titles = Object.values(stateOfMessageWords).map(({ title }) => title);

    expect(new Set(titles).size).toBe(titles.length);
  });
});
