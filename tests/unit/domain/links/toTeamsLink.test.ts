import fc from "fast-check";

import { toTeamsLink } from "#domain/links/toTeamsLink.ts";

const page = {
  teamsAppId: "5d2f0c4b-8b3e-4f6a-9a57-2c1d7e6f8a90",
  publicAddress: "https://cards.sample.example",
  subPage: "cards/knowledge-cafe/note",
  label: "Knowledge Café",
};

it("a link into Teams names the app's personal tab, the page and the same page in a browser", () => {
  const { origin, pathname, searchParams } = new URL(toTeamsLink(page));

  expect(`${origin}${pathname}`).toBe(
    `https://teams.microsoft.com/l/entity/${page.teamsAppId}/technique-cards`,
  );
  expect(Object.fromEntries(searchParams)).toEqual({
    webUrl: "https://cards.sample.example/app/cards/knowledge-cafe/note",
    label: "Knowledge Café",
    context: '{"subEntityId":"cards/knowledge-cafe/note"}',
  });
});

it("a link to all cards asks for no page", () => {
  const { searchParams } = new URL(toTeamsLink({ ...page, subPage: "" }));

  expect(searchParams.get("webUrl")).toBe("https://cards.sample.example/app/");
  expect(searchParams.has("context")).toBe(false);
});

it("nothing that stands in a link can add to it", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.string({ unit: "grapheme" }),
      (subPage, label) => {
        const { hash, searchParams } = new URL(toTeamsLink({ ...page, subPage, label }));

        expect(hash).toBe("");
        expect([...searchParams.keys()]).toEqual(["webUrl", "label", "context"]);
        expect(searchParams.get("label")).toBe(label);
        expect(JSON.parse(searchParams.get("context") ?? "")).toEqual({ subEntityId: subPage });
      },
    ),
  );
});
