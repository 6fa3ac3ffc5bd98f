import { deck } from "#domain/cards/deck.ts";
import { toNoteText } from "#tab/features/notes/toNoteText.ts";
import { sampleNote } from "#tests/unit/graph/notes/sampleNote.ts";

it("gives a note's words under its card's own questions", () => {
  const note = sampleNote({
    happened: "We met for fifteen minutes.\nTwo came late.",
    learned: "Two people had not been told.",
    nextTime: "Ask who is missing before you start.",
    answers: { surprise: "The sample ran out." },
  });

  expect(toNoteText(note)).toBe(
    [
      "After Action Review",
      "What did you expect, and what happened?\nWe met for fifteen minutes.\nTwo came late.",
      "Why was it different?\nTwo people had not been told.",
      "Next time, do this\nAsk who is missing before you start.",
      "surprise\nThe sample ran out.",
      "What kind of lesson is it?\nDo again",
      "What will change?\nWrite a list.",
      "Which role will see to it?\nWard clerk",
      "By when?\n1 December 2026",
    ].join("\n\n"),
  );
});

it.each(deck.map(({ id, name, note }) => ({ id, name, note })))(
  "loses no word of a note on $name",
  ({ id, name, note: shape }) => {
    const answers = Object.fromEntries(shape.further.map((one) => [one.id, `Answer ${one.id}.`]));
    const note = sampleNote({ techniqueId: id, techniqueName: name, answers });

    const text = toNoteText(note);

    for (const words of [note.happened, note.learned, note.nextTime, ...Object.values(answers)]) {
      expect(text).toContain(words);
    }
    for (const { label } of [...shape.questions, ...shape.further]) expect(text).toContain(label);
  },
);

it("leaves out what was not written", () => {
  const note = sampleNote({
    happened: "",
    learned: "",
    answers: {},
    action: { what: "", owner: "", due: "", state: "Open" },
  });

  expect(toNoteText(note).split("\n\n")).toHaveLength(3);
});

it("keeps the words of a card that this version does not know", () => {
  const note = sampleNote({ techniqueId: "of-the-future", techniqueName: "Of the future" });

  expect(toNoteText(note)).toContain("Of the future\n\nWhat happened\n");
});
