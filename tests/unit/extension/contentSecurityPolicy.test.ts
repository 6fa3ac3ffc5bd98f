import fc from "fast-check";

import { toContentSecurityPolicy } from "#extension/contentSecurityPolicy.ts";
import { isHost } from "#extension/frameAncestors.ts";

const hashes = { styles: [`sha256-${"S".repeat(43)}=`], scripts: [`sha256-${"J".repeat(43)}=`] };
const config = {
  authority: "https://login.microsoftonline.com/tenant",
  graph: "https://graph.microsoft.com",
};
const frameAncestors = ["https://teams.microsoft.com", "https://*.cloud.microsoft"];

const toDirectives = (policy: string) =>
  new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );

it("lets the page run its own files and its own inline pieces, and nothing else", () => {
  const directives = toDirectives(toContentSecurityPolicy({ hashes, config, frameAncestors }));

  expect(directives.get("default-src")).toEqual(["'none'"]);
  expect(directives.get("script-src")).toEqual(["'self'", `'sha256-${"J".repeat(43)}='`]);
  expect(directives.get("style-src")).toEqual([
    "'self'",
    "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    `'sha256-${"S".repeat(43)}='`,
  ]);
  expect(directives.get("base-uri")).toEqual(["'none'"]);
  expect(directives.get("frame-ancestors")).toEqual(frameAncestors);
  expect(directives.has("frame-src")).toBe(false);
});

it("lets the page speak to the addresses of its settings only, by origin", () => {
  const sandbox = { ...config, graph: "http://localhost:5300/graph" };

  const directives = toDirectives(
    toContentSecurityPolicy({ hashes, config: sandbox, frameAncestors }),
  );

  expect(directives.get("connect-src")).toEqual([
    "'self'",
    "http://localhost:5300",
    "https://login.microsoftonline.com",
    "https://res.cdn.office.net",
  ]);
});

it("lets the organisation's own SharePoint show the page beside Teams, and no other page", () => {
  const withSharePoint = [...frameAncestors, "https://contoso.sharepoint.com"];

  const policy = toContentSecurityPolicy({ hashes, config, frameAncestors: withSharePoint });

  expect(toDirectives(policy).get("frame-ancestors")).toEqual(withSharePoint);
});

it("allows the sign-in frame only where a browser may sign in by itself", () => {
  const browser = { ...config, browserSignIn: true };

  const policy = toContentSecurityPolicy({ hashes, config: browser, frameAncestors });

  expect(toDirectives(policy).get("frame-src")).toEqual([
    "'self'",
    "https://login.microsoftonline.com",
  ]);
});

it("lets nobody frame the page when no host is named", () => {
  const policy = toContentSecurityPolicy({ hashes, config, frameAncestors: [] });

  expect(toDirectives(policy).get("frame-ancestors")).toEqual(["'none'"]);
});

it.each([
  "*",
  "https://*",
  "https://*.com",
  "https://teams.microsoft.com; script-src *",
  "https://teams.microsoft.com https://evil.example",
  "https://teams.microsoft.com\nset-cookie: a=b",
  "https://a.b.example/path",
  "http://teams.microsoft.com",
  "'unsafe-inline'",
  "data:",
  "",
])("refuses %j as a host that may frame the page", (ancestor) => {
  const facts = { hashes, config, frameAncestors: [ancestor] };

  expect(() => toContentSecurityPolicy(facts)).toThrow("A frame ancestor is not a plain origin");
});

it.each([
  { ...config, graph: "javascript:alert(1)" },
  { ...config, graph: "http://graph.example" },
  { ...config, authority: "not an address" },
  { graph: config.graph },
  null,
])("refuses settings whose addresses are strange: %j", (strange) => {
  expect(() => toContentSecurityPolicy({ hashes, config: strange, frameAncestors })).toThrow();
});

it("holds against any text: what passes as a host can neither end a directive nor add a source", () => {
  const parts = fc.constantFrom(
    "https://",
    "*",
    ".",
    "a",
    "com",
    ";",
    " ",
    ",",
    "'",
    "\n",
    ":",
    "80",
  );
  const texts = fc.array(parts, { maxLength: 12 }).map((list) => list.join(""));

  fc.assert(
    fc.property(texts, (text) => {
      expect(isHost(text) && /[\s;,'"/\\]/.test(text.slice("https://".length))).toBe(false);
    }),
    { numRuns: 500 },
  );
});
