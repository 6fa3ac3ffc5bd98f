import {
  actionWords,
  conflictWords,
  editWords,
  goneWords,
  partWords,
  waitingWords,
} from "#tab/features/notes/edit/editWords.ts";
import {
  notRemovedWords,
  reportedWords,
  reportWords,
  toGovernanceText,
  toOwnersText,
} from "#tab/features/notes/edit/reportWords.ts";
import { toReadingAge } from "#tests/support/readingAge.ts";

const pages = {
  "a note's actions": [...Object.values(actionWords), ...Object.values(waitingWords)],
  "the page on which a note is changed": [
    ...toLines(editWords),
    editWords.of("After Action Review"),
    ...Object.values(partWords),
  ],
  "two people's changes": [
    ...toLines(conflictWords),
    conflictWords.meaning("Asha Sample"),
    conflictWords.count(2),
    conflictWords.theirs("Asha Sample", "22 November 2026"),
  ],
  "a note that is gone": Object.values(goneWords),
  "a privacy problem": [
    ...toLines(reportWords),
    ...toLines(reportedWords),
    ...Object.values(reportedWords.steps),
    ...reportWords.does,
    ...reportedWords.places,
    ...Object.values(notRemovedWords),
    ...toOwnersText("Ward 7").split("\n"),
    ...toGovernanceText("Ward 7", "today").split("\n"),
  ],
};

function toLines(words: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.values(words).filter((line) => typeof line === "string");
}

describe.each(Object.entries(pages))("the words of %s", (_, lines) => {
  it("are read with ease at eleven", () => {
    expect(toReadingAge(lines)).toBeLessThanOrEqual(11);
  });

  it("hold no sentence of more than 20 words", () => {
    const sentences = lines.flatMap((line) => line.split(/(?<=[.?!])[”"]?\s+/));

    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
  });
});
