import { stateOfNotesWords } from "#tab/features/notes/list/stateOfNotesWords.ts";
import { savingHereWords } from "#tab/features/notes/placeStateWords.ts";
import { stateOfTeamsWords } from "#tab/features/places/teamWords.ts";

const pages = [
  ...Object.entries(stateOfNotesWords),
  ...Object.entries(savingHereWords),
  ...Object.entries(stateOfTeamsWords),
];

/** The same obstacle says the same wherever it stands; the archived team is one with and without a list. */
const sameFor: Readonly<Record<string, string>> = { "not-set-up-archived": "archived" };

describe("the words in place of a page", () => {
  it("give each obstacle a title of its own", () => {
    const obstaclesByTitle = new Map<string, Set<string>>();
    for (const [obstacle, { title }] of pages) {
      const known = obstaclesByTitle.get(title) ?? new Set();
      obstaclesByTitle.set(title, known.add(sameFor[obstacle] ?? obstacle));
    }
    // Microsoft 365 that lists no teams at all answers as it should not: no page of its own.
    obstaclesByTitle.get("Microsoft 365 did not answer as it should")?.delete("not-found");

    expect([...obstaclesByTitle.values()].filter(({ size }) => size > 1)).toEqual([]);
  });

  it.each(pages)("are sentences of up to 20 words: %s", (_, { meaning }) => {
    const sentences = meaning.split(/(?<=[.?!])\s+(?=[A-Z])/);

    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
  });
});
