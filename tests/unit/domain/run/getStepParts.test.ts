import { deck } from "#domain/cards/deck.ts";
import { actionFields } from "#domain/notes/noteAnswers.ts";
import { getStepParts } from "#domain/run/getStepParts.ts";

const versions = deck.flatMap((technique) =>
  technique.versions.map((version) => ({
    name: `${technique.id}, ${version.id}`,
    technique,
    version,
  })),
);

describe.each(versions)("a run of $name", ({ technique, version }) => {
  const parts = getStepParts(technique.id, version.id);
  const { note } = technique;

  it("has a question and a speaker for every step", () => {
    expect(parts).toHaveLength(version.steps.length);
    for (const { asks, speaks } of parts) {
      // Read across a room: a few words.
      expect(asks.length).toBeLessThanOrEqual(72);
      expect(speaks.length).toBeLessThanOrEqual(60);
      expect(`${asks}${speaks}`).not.toMatch(/NHS number|patient/i);
    }
  });

  it("asks for nothing that the card's note does not ask", () => {
    const asked = new Set<string>([
      ...note.questions.map(({ box }) => box),
      ...note.further.map(({ id }) => id),
      ...actionFields,
    ]);

    for (const field of parts.flatMap(({ fields = [] }) => fields)) {
      expect(asked).toContain(field);
    }
  });

  it("comes to the lesson, unless it only plans", () => {
    const isPlan = version.id === "45-minutes" && technique.id === "randomised-coffee-trials";
    const boxes = new Set(parts.flatMap(({ fields = [] }) => fields));

    const missing = note.questions.map(({ box }) => box).filter((box) => !boxes.has(box));

    expect(missing).toEqual(isPlan ? ["nextTime"] : []);
  });
});

it("never asks a presenter for the story, nor a pair for what was said", () => {
  const typed = (id: (typeof deck)[number]["id"], version: string) =>
    getStepParts(id, version).map(({ fields = [] }) => fields.join(" "));
  const [sets, trials] = ["action-learning-sets", "randomised-coffee-trials"].map(
    (name) => deck.find(({ id }) => id === name)!.id,
  );

  expect(typed(sets!, "40-minutes")).toEqual(["", "", "", "", "", "", "nextTime learned"]);
  expect(typed(trials!, "15-minutes")).toEqual(["", "", "", "nextTime"]);
});
