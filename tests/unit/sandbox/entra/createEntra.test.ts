import { createLocalJWKSet, jwtVerify } from "jose";

import { createEntra } from "#sandbox/entra/createEntra.ts";

import { sampleAccounts } from "./sampleAccounts.ts";

const { asha, people, tenantId } = sampleAccounts;

it("lets a token speak for its person, with the scopes it was made for", async () => {
  const entra = await createSampleEntra();

  const token = await entra.issueAccessToken(asha.id, ["User.Read", "Sites.ReadWrite.All"]);

  await expect(entra.verify(token)).resolves.toEqual({
    personId: asha.id,
    tenantId,
    displayName: "Asha Sample",
    email: "asha@sample.example",
    scopes: ["User.Read", "Sites.ReadWrite.All"],
  });
});

it("takes scopes written with Graph's address, and leaves sign-in's own out of the token", async () => {
  const entra = await createSampleEntra();

  const token = await entra.issueAccessToken(asha.id, [
    "openid",
    "offline_access",
    "https://graph.microsoft.com/User.Read",
  ]);

  await expect(entra.verify(token)).resolves.toMatchObject({ scopes: ["User.Read"] });
});

it("says that a token has expired once its time is over", async () => {
  let now = new Date("2026-11-22T09:00:00Z");
  const entra = await createSampleEntra({ now: () => now });
  const token = await entra.issueAccessToken(asha.id, ["User.Read"], { expiresIn: 60 });

  now = new Date("2026-11-22T09:01:01Z");

  await expect(entra.verify(token)).resolves.toBe("expired");
});

it("lets every token that is out expire at once, and none that is asked for later", async () => {
  const entra = await createSampleEntra();
  const out = await entra.issueAccessToken(asha.id, ["User.Read"]);

  entra.expireTokens();
  const later = await entra.issueAccessToken(asha.id, ["User.Read"]);

  await expect(entra.verify(out)).resolves.toBe("expired");
  await expect(entra.verify(later)).resolves.toMatchObject({ personId: asha.id });
});

it.each([
  [
    "what a claims challenge asked for",
    '{"access_token":{"nbf":{"essential":true,"value":"1604106651"},"xms_cc":{"values":["CP1"]}}}',
    { notBefore: 1604106651 },
  ],
  ["nothing for a client's capabilities alone", '{"access_token":{"xms_cc":{}}}', {}],
  ["nothing for claims that cannot be read", "not JSON", {}],
])("carries in a token %s", async (_what, claims, carried) => {
  const entra = await createSampleEntra();

  const token = await entra.issueAccessToken(asha.id, ["User.Read"], { claims });
  const caller = (await entra.verify(token)) as object;

  expect("notBefore" in caller ? { notBefore: caller.notBefore } : {}).toEqual(carried);
});

it("refuses a token that another process signed, an id token, and plain nonsense", async () => {
  const entra = await createSampleEntra();
  const stranger = await createSampleEntra();

  const tokens = [
    await stranger.issueAccessToken(asha.id, ["User.Read"]),
    await entra.issueIdToken(asha.id, { clientId: "tab" }),
    "nonsense",
  ];

  const callers = await Promise.all(tokens.map((token) => entra.verify(token)));
  expect(callers).toStrictEqual([undefined, undefined, undefined]);
});

it("publishes the key that its id tokens can be checked with, and they say who, of which tenant and for which app", async () => {
  const entra = await createSampleEntra();

  const token = await entra.issueIdToken(asha.id, { clientId: "tab" });
  const { payload, protectedHeader } = await jwtVerify(
    token,
    createLocalJWKSet(await entra.publishKeys()),
    { algorithms: ["RS256"], audience: "tab" },
  );

  expect(protectedHeader.kid).toEqual(expect.any(String));
  expect(payload).toMatchObject({
    iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    oid: asha.id,
    tid: tenantId,
    exp: (payload.iat ?? 0) + 3600,
  });
});

it("publishes nothing that could sign", async () => {
  const { keys } = await (await createSampleEntra()).publishKeys();

  expect(Object.keys(keys[0] ?? {}).toSorted()).toEqual(
    ["alg", "e", "kid", "kty", "n", "use", "x5t"].toSorted(),
  );
});

it("makes no token for somebody who is not there", async () => {
  const entra = await createSampleEntra();

  const attempt = entra.issueAccessToken("nobody", ["User.Read"]);

  await expect(attempt).rejects.toThrow("Nobody in the sandbox");
});

describe("consent", () => {
  it("holds what an administrator agreed to, and asks before a list may be set up", async () => {
    const { consent } = await createSampleEntra();

    const missing = consent.findMissing(asha.id, ["User.Read", "Sites.Manage.All", "openid"]);

    expect(missing).toEqual(["Sites.Manage.All"]);
  });

  it("is remembered for the person who gave it, and for nobody else", async () => {
    const { consent } = await createSampleEntra();
    const [, ben] = people;

    consent.grant(asha.id, ["https://graph.microsoft.com/Sites.Manage.All"]);

    expect(consent.findMissing(asha.id, ["Sites.Manage.All"])).toEqual([]);
    expect(consent.findMissing(ben.id, ["Sites.Manage.All"])).toEqual(["Sites.Manage.All"]);
  });

  it("can be switched off, so that every permission asks", async () => {
    const { consent } = await createSampleEntra({ agreedForAll: [] });

    expect(consent.findMissing(asha.id, ["User.Read"])).toEqual(["User.Read"]);
  });

  it("can be taken back", async () => {
    const { consent } = await createSampleEntra();

    consent.withdraw(asha.id);

    expect(consent.findMissing(asha.id, ["User.Read"])).toEqual(["User.Read"]);
    expect(consent.listGranted(asha.id)).toEqual([]);
  });
});

const createSampleEntra = (options: { now?: () => Date; agreedForAll?: readonly string[] } = {}) =>
  createEntra({ people, issuerBase: "https://login.microsoftonline.com", ...options });
