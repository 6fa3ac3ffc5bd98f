import fc from "fast-check";

import { toPlainMarkdown } from "#extension/cards/toPlainMarkdown.ts";

/** As Markdown reads a backslash before a mark. */
const unescape = (text: string): string => text.replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
const withoutPairs = (text: string): string => text.replaceAll(/\\[!-/:-@[-`{-~]/g, "§");

/** Text with far more marks than people write. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...String.raw`* _ [ ] ( ) \ < > # + - = ~ | ! { } & ; . :`.split(" "),
        "`",
        " ",
        "\n",
        "1.",
        "2)",
        "a",
        "é",
        "{{DATE(2026-11-24T09:00:00Z)}}",
        "&amp;",
        "**",
        "[x](https://a.example)",
      ),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(""));

it.each([
  ["Talk through what happened", "Talk through what happened"],
  ["Ask “what” and “how”. Leave out “who”.", "Ask “what” and “how”. Leave out “who”."],
  ["15 or 60 minutes · 3 to 12 people", "15 or 60 minutes · 3 to 12 people"],
  ["De-brief (hot) & cold!", "De-brief (hot) & cold!"],
  ["*not* loud", String.raw`\*not\* loud`],
  ["snake_case", String.raw`snake\_case`],
  ["[a link](https://a.example)", String.raw`\[a link\](https://a.example)`],
  ["- no list", String.raw`\- no list`],
  ["1. no list", String.raw`1\. no list`],
  ["# no heading", String.raw`\# no heading`],
  ["> no quotation", String.raw`\> no quotation`],
  ["a &amp; b", String.raw`a \&amp; b`],
  ["two\n\nlines", "two lines"],
])("a host reads “%s” as it stands", (text, written) => {
  expect(toPlainMarkdown(text)).toBe(written);
});

it("whatever is written, nothing is lost but the spaces round it", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(unescape(toPlainMarkdown(text))).toBe(text.replaceAll(/[^\S\u00A0]+/g, " ").trim());
    }),
  );
});

it("whatever is written, no mark is left that would be read as one", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const left = withoutPairs(toPlainMarkdown(text));

      expect(left).not.toMatch(/[*_`[\]<\\]|~~|\{\{|&#?\w+;|\n/);
      expect(left).not.toMatch(/^([-+=#>]|\d+[.)])/);
    }),
  );
});
