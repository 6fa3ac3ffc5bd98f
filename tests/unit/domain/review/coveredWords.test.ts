import { findOtherWords } from "#domain/review/coveredWords.ts";

const note = { title: "Ask.", nextTime: "Ask.", state: "Waiting", answers: '{"a":"x","b":"y"}' };

it.each([
  ["the order of answers", { answers: '{"b":"y","a":"x"}' }, []],
  ["the state and the kind", { state: "Checked", kind: "Avoid" }, []],
  ["the title alone", { title: "Tell." }, ["nextTime"]],
  ["one answer", { answers: '{"a":"x","b":"z"}' }, ["answers/b"]],
  ["answers written over by hand", { answers: "x" }, ["answers"]],
])("tells words that a check covers from all else: %s", (_, change, parts) => {
  expect(findOtherWords({ ...note, ...change }, [note])).toEqual(parts);
});

it("knows words that stood in any of several notes", () => {
  const other = { ...note, happened: "We met." };

  expect(findOtherWords(other, [note, other])).toEqual([]);
});
