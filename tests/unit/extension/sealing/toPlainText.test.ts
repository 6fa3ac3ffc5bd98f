import fc from "fast-check";

import { cutText, longestText, toPlainText } from "#extension/sealing/toPlainText.ts";

const textOf = (content: string) => toPlainText({ contentType: "html", content }).text;

it.each([
  [
    '<p>Hello <at id="0">Sample person</at>,</p><p>one<br>two</p>',
    "Hello Sample person,\n\none\ntwo",
  ],
  ["<ul><li>one</li><li>two</li></ul>", "* one\n * two"],
  ['<a href="javascript:alert(1)">a link</a>', "a link"],
  ['<img src=x onerror="alert(1)" alt="a picture">after', "after"],
  ["<script>alert(1)</script><style>p{}</style>kept", "kept"],
  ["<iframe>no</iframe><svg><text>no</text></svg><title>no</title>kept", "kept"],
  ["<h1>Heading</h1>", "Heading"],
  ["a &lt;b&gt; &amp; c&nbsp;d", "a <b> & c d"],
  ["2 < 3 and 4 > 3", "2 < 3 and 4 > 3"],
  ["<p onclick=", ""],
  ['<attachment id="1"></attachment>', ""],
])("reads the message %j as a person does", (content, text) => {
  expect(textOf(content)).toBe(text);
});

it("takes a plain message as it is", () => {
  const content = "<b>not bold</b>";

  expect(toPlainText({ contentType: "text", content })).toEqual({ text: content, isCut: false });
});

it("says that it cut a message, and cuts no character in half", () => {
  const { text, isCut } = toPlainText({ contentType: "html", content: "🙂".repeat(2001) });

  expect(text).toBe("🙂".repeat(2000));
  expect(isCut).toBe(true);
});

it("keeps a message that just fits", () => {
  const content = "🙂".repeat(2000);

  expect(toPlainText({ contentType: "text", content })).toEqual({ text: content, isCut: false });
});

it("does not read on through a message that was made to take half a minute", () => {
  const { isCut } = toPlainText({ contentType: "html", content: "<div>".repeat(150_000) });

  expect(isCut).toBe(true);
});

describe("whatever a message holds", () => {
  const pieces = fc.constantFrom(
    "<p>",
    "</p>",
    "<b",
    ">",
    "<at id='1'>",
    "</at>",
    "<script>",
    "</script>",
    "&lt;",
    "&#60;",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "🙂",
    "\ud83d",
    "a",
    " ",
    "\n",
    "\u0000",
    "<img onerror=x>",
    '"',
  );
  const htmls = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(""));

  it("its words never grow past what a form takes, and are fit to be sent", () => {
    fc.assert(
      fc.property(htmls, (content) => {
        const text = textOf(content);
        expect(Array.from(text).length).toBeLessThanOrEqual(longestText);
        expect(text).not.toMatch(/\p{Cs}/u);
        expect(text).not.toContain("\u0000");
      }),
    );
  });

  it("no tag that was open in it stays one", () => {
    const words = fc.stringMatching(/^[a-z ]{0,20}$/);
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(textOf(`${before}<b onclick="x()">${after}</b>`)).not.toMatch(/[<>]/);
      }),
    );
  });

  it("a cut text is the beginning of the whole, by code points, and the cut is told", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat({ max: 40 }), (whole, longest) => {
        const { text, isCut } = cutText(whole, longest);
        const points = Array.from(whole);
        expect(isCut).toBe(points.length > longest);
        expect(text).toBe(isCut ? points.slice(0, longest).join("").trimEnd() : whole);
      }),
    );
  });
});
