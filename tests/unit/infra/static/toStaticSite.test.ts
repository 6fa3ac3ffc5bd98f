import { createServer } from "#extension/createServer.ts";
import { toServerSettings } from "#extension/settings.ts";
import { rulesFile, toStaticSite } from "#infra/static/toStaticSite.ts";
import { createBuiltTab } from "#tests/support/builtTab.ts";
import { createStaticHost } from "#tests/support/staticHost.ts";

const settings = toServerSettings({
  CLIENT_ID: "00000000-0000-4000-8000-000000000001",
  TENANT_ID: "00000000-0000-4000-8000-000000000002",
  TEAMS_APP_ID: "00000000-0000-4000-8000-000000000003",
  PUBLIC_ADDRESS: "https://cards.example",
  FRAME_ANCESTORS: "https://teams.microsoft.com https://tenant.sharepoint.com",
});
const built = createBuiltTab();
afterAll(built.remove);
const site = toStaticSite(settings, built.root);
const askFiles = createStaticHost(site);
const server = createServer({ root: built.root, ...settings });
const askServer = async (path: string) => server.fetch(new Request(`https://cards.example${path}`));

const compared = [
  "cache-control",
  "content-security-policy",
  "content-type",
  "permissions-policy",
  "referrer-policy",
  "x-content-type-options",
];
const tell = async (response: Response) => ({
  status: response.status,
  headers: compared.map((name) => response.headers.get(name)),
  text: await response.text(),
});

describe("a host of files", () => {
  it.each([
    "/app/",
    "/app/cards/fishbowl",
    "/app/cards/fishbowl/",
    "/app/cards/retrospect",
    "/app/cards/no-such-card",
    "/app/cards/fishbowl/note",
    "/app/print/retrospect",
    "/app/notes",
    "/app/configure?theme=default",
    "/config.json",
    "/assets/index-abc.js",
  ])("answers %s as the real server does: the same words, policy and caching", async (path) => {
    const real = await tell(await askServer(path));

    expect(real.status).toBe(200);
    expect(await tell(askFiles(path))).toEqual(real);
  });

  it("leads from its root to the cards, and shows them at the bare address too", async () => {
    expect(askFiles("/").headers.get("location")).toBe("/app/");
    expect(await askFiles("/app").text()).toBe("<p>cards in default</p>");
  });

  it.each([
    "/no-such-page",
    "/app/print/no-such-card",
    "/assets/no-such.js",
    "/api/messages",
    "/healthz",
  ])("has nothing at %s, and says so under the same policy", (path) => {
    const answer = askFiles(path);

    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-security-policy")).toContain(
      "frame-ancestors https://teams",
    );
  });

  it("gives every theme the same page, since it cannot see what is asked for behind the question mark", async () => {
    expect(await askFiles("/app/?theme=dark").text()).toBe("<p>cards in default</p>");
  });

  it("holds what is served, and nothing else that the build has made", () => {
    const names = [...site.keys()].filter((name) => !/^(assets|pages)\//.test(name)).sort();

    expect(names).toEqual(["404.html", "config.json", "index.html", rulesFile].sort());
    expect([...site.keys()].filter((name) => /\.(br|gz)$|dark|contrast/.test(name))).toEqual([]);
  });

  it("has rules that Azure takes: one star at most, at the end, and all of it below 20 kB", () => {
    const text = new TextDecoder().decode(site.get(rulesFile));
    const { routes } = JSON.parse(text) as {
      readonly routes: readonly { readonly route: string }[];
    };

    expect(routes.filter(({ route }) => /\*./.test(route))).toEqual([]);
    expect(new Set(routes.map(({ route }) => route)).size).toBe(routes.length);
    expect(text.length).toBeLessThan(20_000);
  });
});
