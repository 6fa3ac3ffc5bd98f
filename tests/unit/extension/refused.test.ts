import { generateKeyPair } from "jose";

import { extensionWords } from "#extension/extensionWords.ts";
import { type Channel, sample, seconds, startChannel } from "#tests/support/extension/channel.ts";
import { toActivity, toChosenMessage, toQuery } from "#tests/support/extension/activity.ts";
import {
  type Answered,
  type RunningExtension,
  startExtension,
} from "#tests/support/extension/startExtension.ts";
import { tamper, toUnsigned } from "#tests/support/extension/tamper.ts";
const sentences = Object.values(extensionWords).map((error) => JSON.stringify({ error }));
const canary = "canary-words-of-a-person";

let channel: Channel;
let extension: RunningExtension;
let clock = 0;

beforeAll(async () => {
  channel = await startChannel();
  extension = await startExtension({ channel, now: () => Date.now() + clock });
});
beforeEach(() => {
  clock = 0;
});
afterAll(() => {
  channel.close();
});

type Ask = () => Promise<Answered>;
const withToken = (token: () => Promise<string> | string | null): Ask => {
  return async () => extension.ask(toQuery(canary), await token());
};
const signed = (claims: Record<string, unknown>, header = {}): Ask =>
  withToken(() => channel.sign(claims, header));

const fromTenant = (conversation: unknown, channelData: unknown): Ask => {
  return () => extension.ask({ ...toQuery(canary), conversation, channelData });
};
const ours = { tenantId: sample.tenantId };
const theirs = { tenantId: sample.otherTenant };

async function seal(): Promise<string> {
  const { body } = await extension.ask(toChosenMessage(`<p>${canary}</p>`));
  const { task } = body as { readonly task: { readonly value: { readonly url: string } } };
  return new URL(task.value.url).hash.slice(1);
}

const opened = (change: (sealed: string) => string, claims = {}): Ask => {
  return async () => extension.open(change(await seal()), await channel.signIn(claims));
};
const asItIs = (sealed: string): string => sealed;
const refusals: readonly (readonly [what: string, status: number, ask: Ask])[] = [
  ["no token", 401, withToken(() => null)],
  ["a token that is none", 401, withToken(() => "not.a.token")],
  ["a wrong audience", 401, signed({ aud: sample.clientId })],
  ["the bot's id as an address", 401, signed({ aud: `api://${sample.botId}` })],
  ["no audience", 401, signed({ aud: undefined })],
  ["a wrong issuer", 401, signed({ iss: "https://api.botframework.com/" })],
  [
    "an issuer of Entra for the bot's own id",
    401,
    signed({
      iss: `https://login.microsoftonline.com/${sample.tenantId}/v2.0`,
      tid: sample.tenantId,
    }),
  ],
  [
    "an old issuer of Entra for the bot's own id",
    401,
    signed({ iss: `https://sts.windows.net/${sample.tenantId}/`, tid: sample.tenantId }),
  ],
  ["a wrong service URL", 401, signed({ serviceurl: "https://smba.other.example/teams/" })],
  ["no service URL in the token", 401, signed({ serviceurl: undefined })],
  [
    "no service URL in the activity",
    401,
    () => extension.ask({ ...toQuery(canary), serviceUrl: undefined }),
  ],
  [
    "a service URL that is a list",
    401,
    () => extension.ask({ ...toQuery(canary), serviceUrl: [sample.serviceUrl] }),
  ],
  ["another tenant", 403, fromTenant(theirs, { tenant: { id: sample.otherTenant } })],
  ["another tenant in the conversation only", 403, fromTenant(theirs, undefined)],
  [
    "another tenant in the channel data only",
    403,
    fromTenant(ours, { tenant: { id: sample.otherTenant } }),
  ],
  ["two tenants", 403, fromTenant(theirs, { tenant: { id: sample.tenantId } })],
  ["no tenant", 403, fromTenant({ id: "19:sample" }, {})],
  ["a tenant that is a list", 403, fromTenant({ tenantId: [sample.tenantId] }, undefined)],
  ["the algorithm none", 401, withToken(toUnsigned)],
  [
    "HS256 with the public key",
    401,
    withToken(() =>
      channel.sign({}, { alg: "HS256" }, new TextEncoder().encode(channel.publicKey)),
    ),
  ],
  ["an expired token", 401, signed({ nbf: seconds(-7200), exp: seconds(-3600) })],
  ["a token that never expires", 401, signed({ exp: undefined })],
  ["a token that is not yet valid", 401, signed({ nbf: seconds(1800) })],
  ["an unknown key", 401, signed({}, { kid: "unknown" })],
  [
    "another key under a known name",
    401,
    withToken(async () => channel.sign({}, {}, (await generateKeyPair("RS256")).privateKey)),
  ],
  ["a body of 2 MB", 413, () => extension.ask(toQuery(canary.repeat(90_000)))],
  ["a body of 2 MB without a token", 413, () => extension.ask("x".repeat(2_000_000), null)],
  ["broken JSON", 400, () => extension.ask(`{"type":"invoke","text":"${canary}`)],
  ["JSON that is no activity", 400, () => extension.ask([canary])],
  [
    "an unknown invoke",
    501,
    () => extension.ask(toActivity({ name: `adaptiveCard/${canary}`, value: { canary } })),
  ],
  ["an invoke without a name", 501, () => extension.ask(toActivity({ value: { canary } }))],
  ["an unknown command", 501, () => extension.ask(toQuery(canary, { commandId: canary }))],
  ["an invoke that carries nothing", 400, () => extension.ask({ ...toQuery(""), value: canary })],
  [
    "an invoke that carries something else",
    400,
    () => extension.ask(toQuery("", { parameters: canary })),
  ],
  ["a sealed message opened by another person", 403, opened(asItIs, { oid: sample.otherPerson })],
  ["a sealed message opened from another tenant", 403, opened(asItIs, { tid: sample.otherTenant })],
  [
    "a sealed message replayed after expiry",
    410,
    async () => {
      const sealed = await seal();
      clock = 601_000;
      return extension.open(sealed);
    },
  ],
  ["a sealed message tampered with in its words", 400, opened(tamper(3))],
  ["a sealed message tampered with in its header", 400, opened(tamper(0))],
  ["a sealed message tampered with in its tag", 400, opened(tamper(4))],
  ["a sealed message that is none", 400, opened(() => canary)],
  ["a sealed message that is no text", 400, () => extension.open([canary])],
  [
    "a sealed message opened without a sign-in",
    401,
    async () => extension.open(await seal(), null),
  ],
  [
    "a sealed message opened with a token for Graph",
    401,
    opened(asItIs, { aud: "https://graph.microsoft.com" }),
  ],
  [
    "a sealed message opened with another tenant's sign-in",
    401,
    opened(asItIs, { iss: `https://login.microsoftonline.com/${sample.otherTenant}/v2.0` }),
  ],
  [
    "a sealed message opened with an expired sign-in",
    401,
    opened(asItIs, { nbf: seconds(-7200), exp: seconds(-3600) }),
  ],
  [
    "a sealed message opened with the channel's own token",
    401,
    async () => extension.open(await seal(), await channel.sign()),
  ],
  ["a sealed message far too long", 413, opened((sealed) => sealed.padEnd(70_000, "A"))],
];

describe("Refused, each with the right status and no leak: no token, wrong audience, issuer, service URL, tenant, algorithm none, HS256 with the public key, expired, not yet valid, unknown key, 2 MB body, broken JSON, unknown invoke, a sealed message opened by another person, replayed after expiry, tampered with", () => {
  it.each(refusals)("%s is answered with %i", async (_what, status, ask) => {
    const answer = await ask();

    expect(answer.status).toBe(status);
    // One sentence of the closed list and nothing beside it, so nothing that was sent can stand in it.
    expect(sentences).toContain(answer.text);
    expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(extension.reported).toEqual([]);
  });
});

it("takes the same request when nothing is wrong with it", async () => {
  expect((await extension.ask(toQuery("peer"))).status).toBe(200);
  expect((await extension.open(await seal())).status).toBe(200);
});
