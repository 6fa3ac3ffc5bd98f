import { deck } from "#domain/cards/deck.ts";
import type { NoteShape, Technique } from "#domain/cards/technique.ts";

/** The card of this id, which the deck test has already counted. */
function getCard(id: string): Technique {
  const card = deck.find((technique) => technique.id === id);
  if (card === undefined) throw new Error(`No card ${id}`);
  return card;
}

const hintsOf = ({ questions, further }: NoteShape): readonly string[] =>
  [...questions, ...further].map(({ hint }) => hint ?? "");

it("asks for no story after an Action Learning Set, and lets only the presenter save", () => {
  const { note } = getCard("action-learning-sets");

  expect(note.questions.map((question) => question.box)).toEqual(["learned", "nextTime"]);
  expect(note.further).toEqual([]);
  expect(note.agreement).toBe("I am the presenter and we agreed this");
});

it("offers an After Action Review in 15 and in 60 minutes, read back aloud before it is saved", () => {
  const technique = getCard("after-action-review");

  expect(technique.versions.map((version) => version.minutes)).toEqual([15, 60]);
  expect(technique.note.before).toMatch(/aloud before you save/);
});

it("offers a Retrospect in 2 and in 4 hours, read back aloud before it is saved", () => {
  const technique = getCard("retrospect");

  expect(technique.versions.map((version) => version.minutes)).toEqual([120, 240]);
  expect(technique.note.before).toMatch(/aloud before you save/);
});

it("asks one thing after a coffee, only if both agree, and never what was said", () => {
  const { note } = getCard("randomised-coffee-trials");

  expect(note.questions.map((question) => question.box)).toEqual(["nextTime"]);
  expect(note.questions[0]?.hint).toContain("Leave out who you met and what they said");
  expect(note.further).toEqual([]);
  expect(note.before).toContain("You do not have to save anything");
  expect(note.agreement).toBe("The person I met agrees that I save this");
});

it("says in plain words that a Randomised Coffee Trial is not research", () => {
  const card = getCard("randomised-coffee-trials");

  expect(card.plainName).toBe("Random pairs for a chat. Not a research trial");
  expect(card.what).toContain("It is not research");
  expect(card.nhs).toContain("“RCT” means a research trial");
});

it("saves what a leaver shared by role only, once that person has read it", () => {
  const { plainName, note } = getCard("knowledge-harvesting");

  expect(plainName).toBe("Share what you know before you move on");
  expect(note.before).toContain("Write roles, not names");
  expect(note.agreement).toBe("The person who shared this has read it and agrees");
  expect(hintsOf(note)).toContain("The role, never the person's name.");
});

it("lets the host of a Peer Assist decide, and names none of the visitors", () => {
  const { confidentiality, note } = getCard("peer-assist");

  expect(confidentiality).toContain("The host team decides");
  expect(note.before).toContain("The host team decides what is saved");
  expect(hintsOf(note)).toContain("Give the reason for each. Do not say who gave it.");
});

it.each(["knowledge-cafe", "fishbowl"])("never asks who said it: %s", (id) => {
  const { confidentiality, note } = getCard(id);

  expect(note.before).toBe("Write what came up, never who said it.");
  expect(hintsOf(note)).toContain("What was said, never who said it.");
  expect(confidentiality).toMatch(/never who (said|made) them/);
});

it("asks for the agreement of another person only where a story is theirs", () => {
  const withAgreement = deck.filter(({ note }) => note.agreement !== undefined);

  expect(withAgreement.map(({ id }) => id)).toEqual([
    "randomised-coffee-trials",
    "action-learning-sets",
    "knowledge-harvesting",
  ]);
});
