import fc from "fast-check";

import { loadSettings } from "#tab/platform/loadSettings.ts";
import { SettingsProblem } from "#tab/platform/SettingsProblem.ts";

const live = new URL("https://cards.sample.example/app/cards/retrospect?theme=dark");
const loopback = new URL("http://localhost:5300/app/");
const tenant = "4e136aa1-1534-535a-ab18-5269b69daffd";
const good = {
  clientId: "1b6b5b1c-5f0c-4a8a-8d43-3f9a4f3f3c11",
  authority: `https://login.microsoftonline.com/${tenant}`,
  graph: "https://graph.microsoft.com",
  siteAccess: "all",
  listName: "LearningNotes",
  teamsAppId: "6f0f1f36-0f9e-4c8c-9b0e-2f3a7f1f2d11",
  browserSignIn: true,
  links: { framework: "https://library.sample.example/framework?from=cards" },
};

const serving =
  (file: unknown, status = 200): typeof fetch =>
  () =>
    Promise.resolve(
      new Response(typeof file === "string" ? file : JSON.stringify(file), { status }),
    );

const loading = (changes: object, page = live) =>
  loadSettings(serving({ ...good, ...changes }), page);

it("reads the file of the page's own server", async () => {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    asked.push(new Request(input).url);
    return serving(good)(input, init);
  };

  expect(await loadSettings(fetch, live)).toEqual(good);

  expect(asked).toEqual(["https://cards.sample.example/config.json"]);
});

it("takes switches and links that are left out as off and none, and passes over what it does not know", async () => {
  const { clientId, authority, graph, listName, teamsAppId } = good;
  const least = { clientId, authority, graph, listName, teamsAppId };

  expect(await loadSettings(serving({ ...least, later: 1 }), live)).toEqual({
    ...least,
    browserSignIn: false,
    siteAccess: "all",
    links: {},
  });
});

it("says of the organisation what the file says, and nothing more", async () => {
  const organisation = {
    name: "Sample organisation",
    supportEmail: "help@sample.example",
    privacyLink: "https://intranet.sample.example/privacy",
  };

  const settings = await loading({ organisation: { ...organisation, later: 1 } });

  expect(settings.organisation).toEqual(organisation);
});

it.each([
  ["https://graph.microsoft.us", "https://login.microsoftonline.us"],
  ["https://dod-graph.microsoft.us", "https://login.microsoftonline.us"],
  ["https://microsoftgraph.chinacloudapi.cn", "https://login.partner.microsoftonline.cn"],
])("takes Microsoft's published cloud %s with its own sign-in", async (graph, signIn) => {
  const settings = await loading({ graph: `${graph}/`, authority: `${signIn}/${tenant}` });

  expect(settings.graph).toBe(graph);
});

it("takes an address of this machine when the page itself is on it", async () => {
  const settings = await loading({ graph: "http://localhost:5300/graph" }, loopback);

  expect(settings.graph).toBe("http://localhost:5300/graph");
});

it.each(["?", "/?", "#", "/#", "/?#"])("drops an empty query or fragment: %j", async (ending) => {
  const settings = await loading({ graph: `https://graph.microsoft.com${ending}` });

  expect(settings.graph).toBe("https://graph.microsoft.com");
});

it.each([
  ["graph", { graph: "http://localhost:5300/graph" }],
  ["graph", { graph: "http://graph.microsoft.com" }],
  ["graph", { graph: "https://graph.microsoft.com.example" }],
  ["graph", { graph: "https://graph.microsoft.com/beta" }],
  ["graph", { graph: "https://graph.microsoft.com@evil.example" }],
  ["graph", { graph: "https://someone@graph.microsoft.com" }],
  ["graph", { graph: "https://graph.microsoft.com:444" }],
  ["graph", { graph: "" }],
  ["authority", { authority: "https://login.microsoftonline.com" }],
  ["authority", { authority: `https://login.example/${tenant}` }],
  ["authority", { authority: `http://localhost:5300/${tenant}` }],
  ["authority", { authority: `https://login.microsoftonline.us/${tenant}` }],
  ["clientId", { clientId: "tab" }],
  ["teamsAppId", { teamsAppId: undefined }],
  ["listName", { listName: "Notes')/items" }],
  ["browserSignIn", { browserSignIn: "yes" }],
  ["links.framework", { links: { framework: "http://library.sample.example" } }],
  ["links.framework", { links: { framework: "javascript:alert(1)" } }],
  ["organisation", { organisation: "Sample organisation" }],
  ["organisation.name", { organisation: { name: "" } }],
  ["organisation.dataController", { organisation: { dataController: "a".repeat(121) } }],
  ["organisation.name", { organisation: { name: "two\nlines" } }],
  ["organisation.name", { organisation: { name: "two\u2028lines" } }],
  ["organisation.supportEmail", { organisation: { supportEmail: "help" } }],
  ["organisation.supportEmail", { organisation: { supportEmail: "a@sample.example?cc=b@c.uk" } }],
  ["organisation.supportLink", { organisation: { supportLink: "mailto:help@sample.example" } }],
  ["organisation.privacyLink", { organisation: { privacyLink: "javascript:alert(1)" } }],
  ["organisation.termsLink", { organisation: { termsLink: "http://sample.example" } }],
])(
  "refuses a strange %s, and names it without saying what it holds: %j",
  async (field, changes) => {
    const problem: unknown = await loading(changes).catch((error: unknown) => error);

    expect(problem).toBeInstanceOf(SettingsProblem);
    expect(problem).toMatchObject({
      fault: "bad",
      fields: [field],
      message: `No settings: bad ${field}`,
    });
  },
);

const pieces = [
  "graph",
  "microsoft",
  "us",
  "com",
  "evil",
  ".",
  "@",
  ":",
  "/",
  "\\",
  "?",
  "#",
  "%2f",
];
const lookalike = fc
  .array(fc.constantFrom(...pieces), { maxLength: 12 })
  .map((parts) => `https://graph.microsoft.${parts.join("")}`);

it("never takes a Graph outside the published origins, however much it looks like one", async () => {
  await fc.assert(
    fc.asyncProperty(lookalike, async (graph) => {
      const taken = await loading({ graph }).then(
        (settings) => settings.graph,
        () => undefined,
      );

      expect([undefined, "https://graph.microsoft.com"]).toContain(taken);
    }),
  );
});

it.each([
  ["bad", serving("<!doctype html>")],
  ["bad", serving("null")],
  ["missing", serving("Not found", 404)],
  ["unreachable", serving("Try later", 503)],
  ["unreachable", () => Promise.reject(new TypeError("Failed to fetch"))],
] as const)("says that the file is %s", async (fault, fetch) => {
  await expect(loadSettings(fetch, live)).rejects.toMatchObject({ name: "SettingsProblem", fault });
});
