import { createSandbox, type Sandbox } from "#sandbox/createSandbox.ts";
import { ConnectionDropped } from "#sandbox/graph/ConnectionDropped.ts";
import { samplePeople, sampleTeams } from "#sandbox/seed.ts";

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await createSandbox();
});

afterEach(() => {
  sandbox.close();
});

it("lists the people with the teams that they own and are in", async () => {
  const { value } = await control<{ value: readonly object[] }>("GET", "people");

  expect(value).toHaveLength(Object.keys(samplePeople).length);
  expect(value).toContainEqual({
    ...samplePeople.asha,
    owns: [sampleTeams.ward7.groupId],
    memberOf: [sampleTeams.ward7.groupId, sampleTeams.therapy.groupId],
  });
});

it("lists the teams with the site of each channel", async () => {
  const { value } = await control<{ value: readonly object[] }>("GET", "teams");

  const [first] = value;
  const { groupId, displayName, siteId, channels } = sampleTeams.ward7;
  expect(first).toEqual({
    groupId,
    displayName,
    siteId,
    channels: channels.map(({ id, displayName: name, membershipType, siteId: site }) => ({
      id,
      displayName: name,
      membershipType,
      siteId: site,
    })),
  });
});

it("gives a token that Graph takes for that person", async () => {
  const token = await getToken();

  const answer = await me(token);

  await expect(answer.json()).resolves.toMatchObject({ id: samplePeople.asha.id });
});

it("gives no token for nobody", async () => {
  const answer = await sandbox.control(toRequest("POST", "token", { person: "x", scopes: [] }));

  expect(answer.status).toBe(404);
});

it("names what is missing instead of a token, where consent is needed, until it is given", async () => {
  const asked = { person: samplePeople.ben.id, scopes: ["Sites.Manage.All"], consent: "needed" };

  const before = await control("POST", "token", asked);
  await sandbox.control(toRequest("POST", "consent", asked));
  const after = await control("POST", "token", asked);

  expect(before).toEqual({ missing: ["Sites.Manage.All"] });
  expect(after).toMatchObject({ scope: "Sites.Manage.All" });
});

it("says when only an administrator can give what is missing, until one has for everybody", async () => {
  const scopes = ["GroupMember.Read.All"];
  const asked = { person: samplePeople.ben.id, scopes, consent: "needed" };

  const before = await sandbox.control(toRequest("POST", "token", asked));
  await sandbox.control(toRequest("POST", "consent", { scopes }));
  const after = await sandbox.control(toRequest("POST", "token", asked));

  await expect(before.json()).resolves.toEqual({ missing: scopes, administrator: true });
  await expect(after.json()).resolves.toHaveProperty("access_token");
});

it("takes consent back from one person, and not from another", async () => {
  const { ben, asha } = samplePeople;

  await sandbox.control(toRequest("DELETE", `consent?person=${ben.id}`));

  expect(sandbox.signIn.consent.listGranted(ben.id)).toEqual([]);
  expect(sandbox.signIn.consent.listGranted(asha.id)).toContain("User.Read");
});

it("makes weather, clears it, and tells what Graph was asked", async () => {
  const token = await getToken();
  await sandbox.control(toRequest("POST", "weather", { ...everyRequest, kind: "429", seconds: 1 }));

  const busy = await me(token);
  await sandbox.control(toRequest("DELETE", "weather"));
  const fair = await me(token);
  const { value } = await control<{ value: readonly object[] }>("GET", "traffic");

  expect([busy.status, fair.status]).toEqual([429, 200]);
  expect(value).toEqual([
    expect.objectContaining({ method: "GET", path: "/me", status: 429 }),
    expect.objectContaining({ status: 200, person: samplePeople.asha.id }),
  ]);
});

it("forgets the traffic when asked to", async () => {
  await me(await getToken());

  await sandbox.control(toRequest("DELETE", "traffic"));

  await expect(control("GET", "traffic")).resolves.toEqual({ value: [] });
});

it("cuts the line when the weather says so", async () => {
  const token = await getToken();
  const drop = { ...everyRequest, kind: "drop-before-commit" };

  await sandbox.control(toRequest("POST", "weather", drop));

  await expect(me(token)).rejects.toThrow(ConnectionDropped);
});

it.each([
  ["weather of no known kind", "weather", { ...{ method: "*", path: "", times: 1 }, kind: "hail" }],
  ["a token without a person", "token", { scopes: [] }],
  ["an activity token for no activity", "activity-token", {}],
])("refuses %s and says why", async (_what, path, body) => {
  const answer = await sandbox.control(toRequest("POST", path, body));

  expect(answer.status).toBe(400);
  await expect(answer.json()).resolves.toEqual({ error: expect.any(String) as string });
});

it("answers for the host page, its files, and the surface beside it", async () => {
  const paths = ["/", "/host/main.js", "/host/host.css", "/host/directory.json", "/sandbox/people"];

  const answers = await Promise.all(paths.map(async (path) => sandbox.host(at(path))));

  const types = answers.map(({ headers }) => headers.get("content-type")?.split(";")[0]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect(types).toEqual([
    "text/html",
    "text/javascript",
    "text/css",
    "application/json",
    "application/json",
  ]);
});

it("tells the host page which site each channel rests in", async () => {
  const answer = await sandbox.host(at("/host/directory.json"));

  await expect(answer.json()).resolves.toMatchObject({
    tenantId: sandbox.tenant.id,
    teams: [
      { channels: [{ siteUrl: "https://sampletrust.sharepoint.com/sites/Ward7" }, {}, {}, {}] },
      {},
      {},
      {},
    ],
  });
});

const everyRequest = { method: "*", path: "", times: 1 };

const at = (path: string) => new Request(`http://localhost:5300${path}`);

const toRequest = (method: string, path: string, body?: object) =>
  new Request(`http://localhost:5300/sandbox/${path}`, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });

async function control<Body = unknown>(method: string, path: string, body?: object): Promise<Body> {
  const answer = await sandbox.control(toRequest(method, path, body));
  return (await answer.json()) as Body;
}

async function getToken(): Promise<string> {
  const asked = { person: samplePeople.asha.id, scopes: ["User.Read"] };
  const { access_token } = await control<{ access_token: string }>("POST", "token", asked);
  return access_token;
}

const me = async (token: string) =>
  sandbox.graph(
    new Request("https://graph.microsoft.com/v1.0/me", {
      headers: { authorization: `Bearer ${token}` },
    }),
  );
