import { createSandbox, type Sandbox } from "#sandbox/createSandbox.ts";
import { samplePeople } from "#sandbox/seed.ts";

const { ben } = samplePeople;
let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await createSandbox();
});

afterEach(() => {
  sandbox.close();
});

it("lets a token work until it expires, and gives no other once the agreement is taken back", async () => {
  const out = await getToken();

  await control("DELETE", `consent?person=${ben.id}`);
  const still = await me(out);
  const next = await askToken();

  expect(still.status).toBe(200);
  expect(next).toEqual({ missing: ["User.Read"] });
});

it("lets the tokens that are out expire, so that the next request needs a new one", async () => {
  const out = await getToken();

  const done = await control("DELETE", "token");
  const refused = await me(out);
  const fresh = await me(await getToken());

  expect([done.status, refused.status, fresh.status]).toEqual([204, 401, 200]);
});

it("challenges every token but the one that was fetched in answer to the challenge", async () => {
  const before = await getToken();
  await control("POST", "weather", { method: "*", path: "", times: 9, kind: "claims-challenge" });

  const challenged = await me(before);
  const again = await me(before);
  const withoutClaims = await me(await getToken());
  const answered = await me(await getToken(findClaims(challenged)));

  expect([challenged, again, withoutClaims, answered].map(({ status }) => status)).toEqual([
    401, 401, 401, 200,
  ]);
});

it("lets nobody without a good token hear of a challenge", async () => {
  await control("POST", "weather", { method: "*", path: "", times: 1, kind: "claims-challenge" });

  const refused = await me("nonsense");

  expect(refused.headers.get("WWW-Authenticate")).toBeNull();
  expect((await me(await getToken())).headers.get("WWW-Authenticate")).toMatch(/^Bearer /);
});

/** The claims inside a challenge, as a client hands them on. */
function findClaims({ headers }: Response): string {
  const [, claims = ""] = /claims="([^"]+)"/.exec(headers.get("WWW-Authenticate") ?? "") ?? [];
  return Buffer.from(claims, "base64").toString();
}

const control = async (method: string, path: string, body?: object) =>
  sandbox.control(
    new Request(`http://localhost:5300/sandbox/${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    }),
  );

async function askToken(claims?: string): Promise<{ readonly access_token?: string }> {
  const asked = { person: ben.id, scopes: ["User.Read"], consent: "needed", claims };
  return (await (await control("POST", "token", asked)).json()) as object;
}

const getToken = async (claims?: string) => (await askToken(claims)).access_token ?? "";

const me = async (token: string) =>
  sandbox.graph(
    new Request("https://graph.microsoft.com/v1.0/me", {
      headers: { authorization: `Bearer ${token}` },
    }),
  );
