import { toPreviewTags } from "#tab/toPreviewTags.ts";

const preview = {
  kind: "article",
  path: "/app/cards/fishbowl",
  title: 'A "few" people <talk> & others listen',
  description: "A large group hears one real conversation.",
  picture: "/assets/fishbowl-abc.png",
  alt: "Two rings of seats.",
} as const;

it("no word of a card can end its tag or begin another", () => {
  const tags = toPreviewTags(preview);

  expect(tags).toContain('content="A &#34;few&#34; people &#60;talk&#62; &#38; others listen"');
  expect(tags).toMatch(/^(?:<(?:link|meta) [^<>]*>)+$/);
});

it("the page and its picture have whole addresses, and the picture its size and its words", () => {
  const tags = toPreviewTags(preview);

  expect(tags).toMatch(/rel="canonical" href="https:\/\/[^/"]+\/app\/cards\/fishbowl"/);
  expect(tags).toMatch(/property="og:image" content="https:\/\/[^/"]+\/assets\/fishbowl-abc\.png"/);
  expect(tags).toContain('property="og:image:width" content="1200"');
  expect(tags).toContain('property="og:image:height" content="630"');
  expect(tags).toContain('property="og:image:alt" content="Two rings of seats."');
});
