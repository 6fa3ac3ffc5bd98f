import { createAdminGraph } from "#infra/tenant/prepareSite/createAdminGraph.ts";
import { prepareSite } from "#infra/tenant/prepareSite/prepareSite.ts";
import { sandboxIds } from "#sandbox/sandboxConfig.ts";
import { createSandbox, type Sandbox } from "#sandbox/createSandbox.ts";
import { samplePeople, sampleSites } from "#sandbox/seed.ts";

const { ward7 } = sampleSites;
const all = ["Sites.ReadWrite.All", "Sites.Manage.All", "Sites.FullControl.All"];

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox({ siteAccess: "selected" });
});
afterEach(() => sandbox.close());

interface Run {
  readonly site?: string;
  readonly person?: keyof typeof samplePeople;
  readonly scopes?: readonly string[];
  readonly appId?: string;
}

async function run({ site = ward7.webUrl, person = "asha", scopes = all, appId }: Run = {}) {
  const lines: string[] = [];
  const graph = createAdminGraph({
    baseUrl: "https://graph.microsoft.com",
    getToken: () => sandbox.signIn.issueAccessToken(samplePeople[person].id, scopes),
    mayGrant: appId !== undefined,
    fetch: async (url, init) => sandbox.graph(new Request(url, init)),
  });
  const say = (line: string) => void lines.push(line);
  const isDone = await prepareSite({ graph, site, listName: "LearningNotes", appId, say });
  return { isDone, said: lines.join("\n") };
}

const listsOf = () => sandbox.emulator.lists(ward7.id).map(({ displayName }) => displayName);

it("makes both lists as the product would, lets the app in with the role write, and says what it did", async () => {
  const { isDone, said } = await run({ appId: sandboxIds.clientId });

  expect(isDone).toBe(true);
  expect(listsOf().toSorted()).toEqual(["LearningNoteUses", "LearningNotes"]);
  expect(said.match(/^ {2}made /gm)).toHaveLength(6);
  expect(said).not.toContain("MISSING");
});

it("changes nothing when it is run again", async () => {
  await run({ appId: sandboxIds.clientId });
  sandbox.emulator.traffic.clear();

  const { isDone, said } = await run({ appId: sandboxIds.clientId });

  expect(isDone).toBe(true);
  expect(said.match(/^ {2}present /gm)).toHaveLength(6);
  const writes = sandbox.emulator.traffic
    .list()
    .filter(({ method, path }) => method !== "GET" && path !== "/$batch");
  expect(writes).toEqual([]);
});

it("adds what somebody took away, and leaves the rest", async () => {
  await run();
  sandbox.emulator.byHand(ward7.id, { change: "remove-column", column: "LnTags" });

  const { isDone, said } = await run();

  expect(isDone).toBe(true);
  expect(said).toContain("made     the columns of the list");
  expect(said).toContain("present  the list of notes");
  expect(said).toContain("the app was not let in");
});

it("raises a role that is too low", async () => {
  await run({ appId: sandboxIds.clientId });
  sandbox.emulator.grantSite(ward7.id, "read");

  const { said } = await run({ appId: sandboxIds.clientId });

  expect(said).toContain("made     the app is let in");
});

it("names another way where Graph does not let this sign-in add the app, and the lists are made all the same", async () => {
  const { isDone, said } = await run({ scopes: all.slice(0, 2), appId: sandboxIds.clientId });

  expect(isDone).toBe(false);
  expect(said).toContain(`m365 spo site apppermission add --siteUrl ${ward7.webUrl}`);
  expect(listsOf()).toContain("LearningNotes");
});

it.each<[string, Run, string]>([
  ["somebody who may not see the site", { person: "fay" }, "You may not see this site."],
  ["a sign-in that may not make lists", { scopes: all.slice(0, 1) }, "You may not make lists"],
  [
    "a site that is not there",
    { site: "https://sampletrust.sharepoint.com/sites/Nowhere" },
    "There is no site at this address.",
  ],
])("says why to %s, and makes nothing", async (_, asked, reason) => {
  const { isDone, said } = await run(asked);

  expect(isDone).toBe(false);
  expect(said).toContain(reason);
  expect(listsOf()).toEqual([]);
});
