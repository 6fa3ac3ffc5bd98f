import { createRemoteJWKSet, customFetch, decodeProtectedHeader, jwtVerify } from "jose";

import { createBotChannel } from "#sandbox/bot/createBotChannel.ts";
import { createSigningKey } from "#sandbox/entra/signingKey.ts";

import { sampleAccounts } from "../entra/sampleAccounts.ts";

const { people, tenantId } = sampleAccounts;
const botId = "b0700000-0000-4000-8000-000000000000";
const address = "https://sandbox.example/.well-known/openidconfiguration";
const now = () => new Date("2026-11-22T09:00:00Z");
const query = { type: "invoke", name: "composeExtension/query", value: { commandId: "findCard" } };

it("signs an activity as Bot Framework's channel does, with a key that it publishes", async () => {
  const channel = await createSampleChannel();

  const { token, activity } = await channel.sign(query);
  const { payload, protectedHeader } = await verify(channel, token);

  expect(protectedHeader).toMatchObject({ alg: "RS256", kid: expect.any(String) });
  expect(payload).toEqual({
    iss: "https://api.botframework.com",
    aud: botId,
    serviceurl: activity.serviceUrl,
    nbf: now().getTime() / 1000,
    exp: now().getTime() / 1000 + 3600,
  });
});

it("says in its metadata where its keys are, and that they speak for Teams", async () => {
  const channel = await createSampleChannel();

  const metadata = await read(channel, address);
  const keys = await read(channel, String(metadata["jwks_uri"]));

  expect(metadata).toMatchObject({
    issuer: "https://api.botframework.com",
    jwks_uri: "https://sandbox.example/.well-known/keys",
    id_token_signing_alg_values_supported: ["RS256"],
  });
  expect(keys).toEqual({
    keys: [expect.objectContaining({ kty: "RSA", use: "sig", endorsements: ["msteams"] })],
  });
});

it("publishes no private half", async () => {
  const channel = await createSampleChannel();

  const { keys } = (await read(channel, "https://sandbox.example/.well-known/keys")) as {
    readonly keys: readonly object[];
  };

  for (const secret of ["d", "p", "q", "dp", "dq", "qi"]) {
    expect(keys[0]).not.toHaveProperty(secret);
  }
});

it("vouches for the service address that the activity names, even for another than its own", async () => {
  const channel = await createSampleChannel();

  const { token } = await channel.sign({ ...query, serviceUrl: "https://elsewhere.example/" });

  const { payload } = await verify(channel, token);
  expect(payload["serviceurl"]).toBe("https://elsewhere.example/");
});

it("is not believed when another channel signed", async () => {
  const channel = await createSampleChannel();
  const stranger = await createSampleChannel();

  const { token } = await stranger.sign(query);

  expect(decodeProtectedHeader(token).kid).not.toBe("");
  await expect(verify(channel, token)).rejects.toThrow("no applicable key");
});

type SampleChannel = ReturnType<typeof createBotChannel>;

const createSampleChannel = async (): Promise<SampleChannel> =>
  createBotChannel({ key: await createSigningKey(), botId, tenantId, people, now });

const read = async (channel: SampleChannel, from: string) =>
  (await (await channel.routes.fetch(new Request(from))).json()) as Readonly<
    Record<string, unknown>
  >;

const verify = (channel: SampleChannel, token: string) =>
  jwtVerify(
    token,
    createRemoteJWKSet(new URL("https://sandbox.example/.well-known/keys"), {
      [customFetch]: async (from) => channel.routes.fetch(new Request(from)),
    }),
    { currentDate: now() },
  );
