import { findAddressOf } from "#sandbox/teams/conversation/splitAtAddresses.ts";
import { toMessageHtml } from "#sandbox/teams/conversation/toMessageHtml.ts";

it.each([
  ["Plain words.", "<p>Plain words.</p>"],
  ["One\n\nTwo", "<p>One</p>\n<p>&nbsp;</p>\n<p>Two</p>"],
  ['<b onclick="x">A & B</b>', "<p>&lt;b onclick=&quot;x&quot;&gt;A &amp; B&lt;/b&gt;</p>"],
  [
    "See https://a.example/?x=1&y=2.",
    '<p>See <a href="https://a.example/?x=1&amp;y=2" title="https://a.example/?x=1&amp;y=2">https://a.example/?x=1&amp;y=2</a>.</p>',
  ],
])("writes %j as HTML that says the same", (text, html) => {
  expect(toMessageHtml(text)).toBe(html);
});

it.each([
  ["Have a look: https://cards.example/app/cards/retrospect.", "/app/cards/retrospect"],
  ["https://other.example/ and https://cards.example/app/", "/app/"],
])("finds the app's own address in %j", (text, path) => {
  expect(findAddressOf("https://cards.example", text)).toBe(`https://cards.example${path}`);
});

it.each(["", "https://other.example/app/", "https://cards.example.evil.example/app/", "cards"])(
  "finds none in %j",
  (text) => {
    expect(findAddressOf("https://cards.example", text)).toBeUndefined();
  },
);
