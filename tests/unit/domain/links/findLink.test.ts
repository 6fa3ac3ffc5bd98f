import fc from "fast-check";

import { findLink } from "#domain/links/findLink.ts";
import { isHttpsAddress } from "#domain/links/isHttpsAddress.ts";
import { links } from "#domain/links/links.ts";

it("gives the built-in page where an organisation has set none", () => {
  expect(findLink(links, "toolkit")).toBe(links["toolkit"]);
  expect(findLink(links, "toolkit", { framework: "https://intranet.example.org/" })).toBe(
    links["toolkit"],
  );
});

it("gives the organisation's own page under the built-in title", () => {
  const address = "https://intranet.example.org:8443/library/toolkit?from=cards#top";

  const link = findLink(links, "toolkit", { toolkit: address });

  expect(link).toEqual({ title: links["toolkit"]?.title, address });
});

it("knows no page for an id that is not in the settings file", () => {
  const overrides = { "made-up": "https://intranet.example.org/" };

  expect(findLink(links, "made-up", overrides)).toBeUndefined();
  expect(findLink(links, "constructor")).toBeUndefined();
  expect(findLink(links, "__proto__")).toBeUndefined();
});

it.each([
  "",
  "intranet.example.org",
  "//intranet.example.org/",
  "http://intranet.example.org/",
  "javascript:alert(1)",
  "data:text/html,hello",
  " https://intranet.example.org/",
  "https://intranet.example.org/ ",
  "https://intranet.example.org/\n",
  "https://intranet.example.org/a b",
  'https://intranet.example.org/"onclick="',
  "https://intranet.example.org\\@elsewhere.example.org/",
  "https://somebody:secret@intranet.example.org/",
  "https://intranet.example.org@elsewhere.example.org/",
  "https://intranet.example.org:99999/",
  "https://intranet.example.org:443@elsewhere.example.org/",
  "https://-intranet.example.org/",
  "https://intranet..example.org/",
  "https://xn--intrnet-6fa.example.org/",
  "https://intranet/",
  "https:///intranet.example.org/",
  "https:intranet.example.org",
  `https://intranet.example.org/${"a".repeat(2048)}`,
])("refuses the address %j and keeps the built-in page", (address) => {
  expect(findLink(links, "toolkit", { toolkit: address })).toBe(links["toolkit"]);
});

it("accepts only what a browser reads as the same https address, with nobody's name in it", () => {
  const piece = fc.constantFrom(
    ...[
      "https://",
      "http://",
      "a.example",
      "b",
      ".",
      "/",
      "@",
      ":",
      "8443",
      "?",
      "#",
      "%20",
      "%",
      "-",
    ],
    ...["\\", " ", "xn--", "[", "\t", "é"],
  );
  const shaped = fc.tuple(fc.constant("https://a.example"), fc.array(piece)).map((parts) => {
    return parts.flat().join("");
  });
  const address = fc.oneof(
    fc.array(piece).map((pieces) => pieces.join("")),
    shaped,
    fc.webUrl(),
  );

  fc.assert(
    fc.property(address, (typed) => {
      fc.pre(isHttpsAddress(typed));

      const url = new URL(typed);

      expect(url.protocol).toBe("https:");
      expect(`${url.username}${url.password}`).toBe("");
      expect(typed.toLowerCase().startsWith(`https://${url.hostname}`)).toBe(true);
    }),
  );
});

it("accepts ordinary https addresses of any organisation", () => {
  const ordinary = fc.webUrl({ validSchemes: ["https"], withQueryParameters: true });

  fc.assert(
    fc.property(ordinary, (address) => {
      fc.pre(!address.includes("xn--"));

      expect(isHttpsAddress(address)).toBe(true);
    }),
  );
});
