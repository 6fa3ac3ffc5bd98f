import { toLiteral, toQuery, toSegment } from "#graph/client/query.ts";
import fc from "fast-check";

it("brings every text through an address unchanged", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const address = new URL(`https://graph.microsoft.com/v1.0/me${toQuery({ $filter: text })}`);

      expect(address.searchParams.get("$filter")).toBe(text);
    }),
  );
});

it("doubles each apostrophe, so that a text cannot end its own quotes", () => {
  const literal = toLiteral("O'Neill' or 'a' eq 'a");

  expect(literal).toBe("'O''Neill'' or ''a'' eq ''a'");
});

it("leaves no slash or question mark in a path segment", () => {
  const segment = toSegment("19:a/b?c@thread.tacv2,site,web");

  expect(segment).toBe("19%3Aa%2Fb%3Fc%40thread.tacv2,site,web");
});
