import { deck } from "#domain/cards/deck.ts";
import { createSchemaCheck, findParserFaults } from "#tests/support/cardValidators.ts";
import { sampleFacts, toEveryCard } from "#tests/support/everyCard.ts";
import { toCardTexts } from "#tests/support/toCardTexts.ts";

const { inserted, unfurled, others } = toEveryCard(sampleFacts);
const all = [...inserted, ...unfurled, ...others];
const forPhones = [...inserted, ...others];

it("there is a card for each technique, the same whether it was found or its address pasted", () => {
  expect(inserted).toHaveLength(deck.length);
  expect(unfurled.map(({ card }) => [card])).toEqual(
    deck.map(({ id }) =>
      inserted.filter(({ name }) => name === `inserted-${id}`).map(({ card }) => card),
    ),
  );
});

describe("what phones draw, which is Adaptive Cards 1.2", () => {
  const findFaults = createSchemaCheck("1.2");

  it.each(forPhones)("$name holds nothing that came later", ({ card }) => {
    expect(findFaults(card)).toEqual([]);
    expect(findParserFaults(card, "1.2")).toEqual([]);
    expect(card.version).toBe("1.2");
  });
});

describe("what Teams draws for a pasted link, which is Adaptive Cards 1.3", () => {
  const findFaults = createSchemaCheck("1.3");

  it.each(unfurled)("$name holds nothing that came later, and has a preview", (one) => {
    expect(findFaults(one.card)).toEqual([]);
    expect(findParserFaults(one.card, "1.3")).toEqual([]);
    expect(["1.0", "1.1", "1.2", "1.3"]).toContain(one.card.version);
    expect(one.attachment?.preview).toBeDefined();
  });
});

describe("everybody who reads", () => {
  it.each(all)("$name with its preview is far below the 28 KB that Teams takes", (one) => {
    expect(Buffer.byteLength(JSON.stringify(one.attachment ?? one.card))).toBeLessThan(28 * 1024);
  });

  it.each(all)("$name says its first line where it cannot be drawn", ({ card }) => {
    expect(card.fallbackText).toContain(
      toCardTexts(card).find(({ kind }) => kind === "text")?.text,
    );
  });

  it.each(all)("$name shows a phone no backslash, which phones do not take away", ({ card }) => {
    expect(toCardTexts(card).filter(({ text }) => text.includes("\\"))).toEqual([]);
  });

  it.each(inserted)(
    "$name keeps a number on one line with its unit, or the room of a long word",
    (one) => {
      const facts = toCardTexts(one.card).filter(({ kind }) => kind === "fact");
      const lengths = facts.filter(({ text }) => /^\d+\s?min$/.test(text));
      const hasLongWord = facts.some(({ text }) => /\w{13}/.test(text));

      expect(lengths.length).toBeGreaterThan(0);
      for (const { text } of lengths)
        expect(text).toMatch(hasLongWord ? /^\d+ min$/ : /^\d+\u00A0min$/);
    },
  );

  it.each(all)("$name names no address in its words and no colour", ({ card }) => {
    expect(toCardTexts(card).filter(({ text }) => /https?:|www\./.test(text))).toEqual([]);
    expect(JSON.stringify(card)).not.toMatch(/"(color|backgroundColor|backgroundImage)"/);
  });

  it.each(all)("$name has one or two ways on, each with a name of its own", ({ card }) => {
    const titles = toCardTexts(card)
      .filter(({ kind }) => kind === "action")
      .map(({ text }) => text);

    expect(titles.length).toBeGreaterThan(0);
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title).toMatch(/^[A-Z].{2,20}$/);
  });
});

describe("the two checks themselves", () => {
  const findFaults = createSchemaCheck("1.2");
  const sound = {
    type: "AdaptiveCard",
    version: "1.2",
    fallbackText: "Words.",
    body: [{ type: "TextBlock", text: "Words.", wrap: true }],
  };
  const withBlock = (block: object) => ({ ...sound, body: [block] });
  const block = { type: "TextBlock", text: "Words.", wrap: true };

  it("find nothing wrong with a small sound card", () => {
    expect(findFaults(sound)).toEqual([]);
    expect(findParserFaults(sound, "1.2")).toEqual([]);
  });

  it.each([
    ["text that does not wrap", withBlock({ ...block, wrap: false })],
    ["a property of 1.5", withBlock({ ...block, style: "heading" })],
    ["a misspelt property", withBlock({ ...block, wieght: "Bolder" })],
    ["a size that there is not", withBlock({ ...block, size: "Huge" })],
    ["a fixed colour", withBlock({ ...block, color: "Accent" })],
    ["a picture that is not told", withBlock({ type: "Image", url: "https://a.example/b.png" })],
    ["an unknown element", withBlock({ type: "Table", rows: [] })],
    ["an empty text", withBlock({ ...block, text: "" })],
    ["no words for when it cannot be drawn", { ...sound, fallbackText: undefined }],
    [
      "an address that is none",
      { ...sound, actions: [{ type: "Action.OpenUrl", title: "Go", url: "javascript:alert(1)" }] },
    ],
  ])("of ours finds %s", (_, card) => {
    expect(findFaults(card)).not.toEqual([]);
  });

  it.each([
    ["a property of 1.5", withBlock({ ...block, style: "heading" })],
    ["an unknown element", withBlock({ type: "Sign" })],
    ["an unknown action", { ...sound, actions: [{ type: "Action.Guess", title: "Go" }] }],
    ["an action that leads nowhere", { ...sound, actions: [{ type: "Action.OpenUrl" }] }],
  ])("of Microsoft's finds %s", (_, card) => {
    expect(findParserFaults(card, "1.2")).not.toEqual([]);
  });
});
