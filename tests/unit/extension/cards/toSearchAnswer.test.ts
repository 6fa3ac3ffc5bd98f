import type { ThumbnailCard } from "@microsoft/teams.api";

import { deck } from "#domain/cards/deck.ts";
import { faces } from "#domain/cards/faces.ts";
import { findFace } from "#domain/cards/findFace.ts";
import { toNothingFoundAnswer } from "#extension/cards/toNothingFoundAnswer.ts";
import { toSearchAnswer } from "#extension/cards/toSearchAnswer.ts";
import { sampleFacts, toEveryCard } from "#tests/support/everyCard.ts";
import { toCardTexts } from "#tests/support/toCardTexts.ts";

const { inserted } = toEveryCard(sampleFacts);
const previewOf = (place: number, answer = toSearchAnswer(faces, sampleFacts)) =>
  answer.attachments?.[place]?.preview?.content as ThumbnailCard;

describe("a person who looks through what was found", () => {
  it("sees a list in the order of the search", () => {
    const found = [...faces].reverse();
    const answer = toSearchAnswer(found, sampleFacts);

    expect(answer.type).toBe("result");
    expect(answer.attachmentLayout).toBe("list");
    expect(found.map((_, place) => previewOf(place, answer).title)).toEqual(
      found.map(({ plainName }) => plainName),
    );
  });

  it("sees of each card its picture, its two names, minutes and people", () => {
    const place = faces.findIndex(({ id }) => id === "after-action-review");

    expect(previewOf(place)).toEqual({
      title: "Talk through what happened and what to change",
      text: "After Action Review · 15 or 60 minutes · 3 to 12 people",
      images: [
        {
          url: "https://cards.sample.example/assets/after-action-review-small_12.png",
          alt: "A person at the end of a dotted path; an arrow leads back to its start.",
        },
      ],
    });
  });

  it("reads words only, since Teams reads marks in the text of a list", () => {
    for (const [place] of faces.entries()) {
      const { title, text } = previewOf(place);
      expect(`${title ?? ""} ${text ?? ""}`).not.toMatch(/[<>&*_]/);
    }
  });

  it("sees a card without its picture where that was not drawn", () => {
    const answer = toSearchAnswer(faces.slice(0, 1), { ...sampleFacts, pictures: {} });

    expect(previewOf(0, answer)).not.toHaveProperty("images");
    expect(JSON.stringify(answer)).not.toContain('"Image"');
  });

  it("who finds nothing is told what to try", () => {
    expect(toNothingFoundAnswer()).toEqual({
      type: "message",
      text: "No card fits. Try one word, such as debrief or handover. Or say what you have: 15 min, 6 people, before.",
    });
  });
});

describe("people in a conversation", () => {
  it.each(inserted)("read on $name what it gives, when to use it and its shortest steps", (one) => {
    const technique = deck.find(({ id }) => `inserted-${id}` === one.name);
    if (!technique) throw new Error(`No technique is called ${one.name}`);
    const { name, plainName, promise, people, useWhen, versions } = technique;
    const texts = toCardTexts(one.card).map(({ text }) => text);

    expect(texts[1]).toBe(plainName);
    expect(texts).toEqual(
      expect.arrayContaining([
        name,
        promise,
        people.words,
        ...useWhen,
        `Steps, ${String(versions[0].minutes)} minutes in all`,
        ...versions[0].steps.map(({ title }) => title),
      ]),
    );
    expect(texts.slice(-2)).toEqual(["Open card", "Save a note"]);
  });

  it("open the card, or the form for a note on it, in Teams", () => {
    const face = findFace("peer-assist");
    const [card] = (toSearchAnswer(face ? [face] : [], sampleFacts).attachments ?? []).map(
      ({ content }) => content as { readonly actions: readonly { readonly url: string }[] },
    );
    const pages = card?.actions.map(({ url }) => new URL(url).searchParams.get("context"));

    expect(pages).toEqual([
      '{"subEntityId":"cards/peer-assist"}',
      '{"subEntityId":"cards/peer-assist/note"}',
    ]);
  });
});
