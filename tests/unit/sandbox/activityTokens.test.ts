import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from "jose";

import type { SignedActivity } from "#sandbox/bot/createBotChannel.ts";
import { createSandbox, type Sandbox } from "#sandbox/createSandbox.ts";
import { botId } from "#sandbox/sandboxConfig.ts";
import { samplePeople } from "#sandbox/seed.ts";
import { createSigningKeys } from "#sandbox/signingKeys.ts";

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await createSandbox();
});

afterEach(() => {
  sandbox.close();
});

it("completes an activity and signs it with the key that it publishes beside its metadata", async () => {
  const asked = { activity: { name: "composeExtension/query", from: { id: samplePeople.ben.id } } };

  const { token, activity } = await control<SignedActivity>("POST", "activity-token", asked);
  const metadata = await control<{ jwks_uri: string }>(
    "GET",
    "bot/.well-known/openidconfiguration",
  );
  const keys = await sandbox.control(new Request(metadata.jwks_uri));
  const { payload } = await jwtVerify(
    token,
    createLocalJWKSet((await keys.json()) as JSONWebKeySet),
    { issuer: "https://api.botframework.com", audience: botId },
  );

  expect(metadata.jwks_uri).toBe("http://localhost:5300/sandbox/bot/.well-known/keys");
  expect(activity).toMatchObject({
    name: "composeExtension/query",
    from: { aadObjectId: samplePeople.ben.id },
    conversation: { tenantId: sandbox.tenant.id },
    channelData: { tenant: { id: sandbox.tenant.id } },
    serviceUrl: payload["serviceurl"],
  });
});

it("publishes what its id tokens can be checked with", async () => {
  const asked = { person: samplePeople.ben.id, scopes: [] };

  const { id_token } = await control<{ id_token: string }>("POST", "token", asked);
  const keys = await control<JSONWebKeySet>("GET", "sign-in/keys");

  const { payload } = await jwtVerify(id_token, createLocalJWKSet(keys), {
    issuer: `${sandbox.config.authority}/v2.0`,
    audience: sandbox.config.clientId,
  });
  expect(payload).toMatchObject({ oid: samplePeople.ben.id, tid: sandbox.tenant.id });
});

it("signs with the keys that it is handed, so that a server can know them beforehand", async () => {
  const keys = await createSigningKeys();
  const other = await createSandbox({ keys });

  const { token } = (await (
    await other.control(toRequest("POST", "sandbox/activity-token", { activity: {} }))
  ).json()) as SignedActivity;
  other.close();

  await expect(jwtVerify(token, keys.bot.publicKey)).resolves.toBeDefined();
});

it("takes what the message box asks to the bot, and its answer back", async () => {
  const heard: string[] = [];
  sandbox.messagingEndpoint.connect(async (request) => {
    const { name } = (await request.json()) as { readonly name: string };
    heard.push(`${request.url} ${name}`);
    return Response.json({ composeExtension: { type: "result" } });
  });

  const answer = await invoke({ activity: { name: "composeExtension/query" } });

  expect(heard).toEqual(["http://localhost:5300/api/messages composeExtension/query"]);
  await expect(answer.json()).resolves.toEqual({
    status: 200,
    body: { composeExtension: { type: "result" } },
  });
});

it("takes nothing to the bot that is no activity", async () => {
  const answer = await invoke({ activity: { from: "Ben" } });

  expect(answer.status).toBe(400);
});

const toRequest = (method: string, path: string, body?: object) =>
  new Request(`http://localhost:5300/${path}`, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });

const invoke = async (body: object) => sandbox.host(toRequest("POST", "host/invoke", body));

async function control<Body>(method: string, path: string, body?: object): Promise<Body> {
  const answer = await sandbox.control(toRequest(method, `sandbox/${path}`, body));
  return (await answer.json()) as Body;
}
