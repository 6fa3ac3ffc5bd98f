import { faces } from "#domain/cards/faces.ts";
import { toSavedAnswer } from "#extension/cards/toSavedAnswer.ts";
import { toUnfurledNote } from "#extension/cards/toUnfurledNote.ts";
import { sampleFacts, sampleNoteKey } from "#tests/support/everyCard.ts";

const cards = [
  ["the card of a pasted note", toUnfurledNote(sampleFacts, sampleNoteKey)],
  ["the card of a saved lesson", toSavedAnswer(sampleFacts, sampleNoteKey)],
] as const;

it.each(cards)("%s leads to the note and to nothing else", (_, answer) => {
  const [attachment, ...others] = answer.attachments ?? [];
  const { actions } = attachment?.content as { readonly actions: readonly { url: string }[] };
  const addresses = actions.map(({ url }) => new URL(url).searchParams);

  expect(others).toEqual([]);
  expect(addresses.map((asked) => asked.get("context"))).toEqual([
    `{"subEntityId":"notes/${sampleNoteKey}"}`,
  ]);
  expect(addresses.map((asked) => asked.get("webUrl"))).toEqual([
    `https://cards.sample.example/app/notes/${sampleNoteKey}`,
  ]);
});

it.each(cards)(
  "%s gives away no technique, and its words are the same for every note",
  (_, answer) => {
    const shown = JSON.stringify(answer);

    for (const { id, name, plainName } of faces)
      for (const word of [id, name, plainName]) expect(shown).not.toContain(word);
  },
);

it("a pasted note reads the same whichever note it is", () => {
  const other = "00000000-0000-5000-8000-000000000000";

  expect(JSON.stringify(toUnfurledNote(sampleFacts, other)).replaceAll(other, sampleNoteKey)).toBe(
    JSON.stringify(toUnfurledNote(sampleFacts, sampleNoteKey)),
  );
});
