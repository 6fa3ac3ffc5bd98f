import { createHash } from "node:crypto";

import { createEntra, type Entra } from "#sandbox/entra/createEntra.ts";
import { decodeJwt } from "jose";

import { sampleAccounts } from "./sampleAccounts.ts";

const { asha, people, tenantId } = sampleAccounts;
const base = `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0`;
const verifier = "a-verifier-that-only-the-page-knows-0123456789";
const request = {
  client_id: "tab",
  redirect_uri: "https://tab.example/auth.html",
  response_type: "code",
  response_mode: "fragment",
  scope: "openid profile offline_access User.Read",
  state: "kept",
  nonce: "once",
  code_challenge: createHash("sha256").update(verifier).digest("base64url"),
  code_challenge_method: "S256",
};

it("shows who can sign in and what the app asks for", async () => {
  const entra = await createSampleEntra();

  const page = await (await authorize(entra)).text();

  expect(page).toContain("Asha Sample");
  expect(page).toContain("User.Read");
  expect(page).not.toContain("Olga Elsewhere");
});

it("gives tokens for the code that the picked person was sent back with", async () => {
  const entra = await createSampleEntra();

  const answer = await toTokens(entra, await signIn(entra));

  const tokens = (await answer.json()) as Record<string, string>;
  expect(answer.status).toBe(200);
  expect(decodeJwt(tokens["id_token"] ?? "")).toMatchObject({ oid: asha.id, nonce: "once" });
  await expect(entra.verify(tokens["access_token"] ?? "")).resolves.toMatchObject({
    scopes: ["User.Read"],
  });
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
});

it("sells a code once only", async () => {
  const entra = await createSampleEntra();
  const code = await signIn(entra);
  await toTokens(entra, code);

  const again = await toTokens(entra, code);

  expect(again.status).toBe(400);
  await expect(again.json()).resolves.toMatchObject({ error: "invalid_grant" });
});

it("gives nothing to a page that cannot prove it asked for the code", async () => {
  const entra = await createSampleEntra();

  const answer = await toTokens(entra, await signIn(entra), { code_verifier: "a guess" });

  expect(answer.status).toBe(400);
});

it("renews with a refresh token until consent is taken back", async () => {
  const entra = await createSampleEntra();
  const first = await toTokens(entra, await signIn(entra));
  const { refresh_token = "" } = (await first.json()) as Record<string, string>;
  const renewal = { grant_type: "refresh_token", client_id: "tab", refresh_token };

  const renewed = await post(entra, renewal);
  entra.consent.withdraw(asha.id);
  const refused = await post(entra, renewal);

  expect(renewed.status).toBe(200);
  await expect(refused.json()).resolves.toMatchObject({
    error: "invalid_grant",
    suberror: "consent_required",
  });
});

it("renews for a claims challenge with a token that answers it", async () => {
  const entra = await createSampleEntra();
  const first = await toTokens(entra, await signIn(entra));
  const { refresh_token = "" } = (await first.json()) as Record<string, string>;
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';

  const renewed = await post(entra, {
    grant_type: "refresh_token",
    client_id: "tab",
    refresh_token,
    claims,
  });

  const { access_token = "" } = (await renewed.json()) as Record<string, string>;
  await expect(entra.verify(access_token)).resolves.toMatchObject({ notBefore: 1604106651 });
});

it.each([
  ["nobody is named", {}, "login_required"],
  [
    "the person has not agreed",
    { login_hint: "asha@sample.example", scope: "Sites.Manage.All" },
    "consent_required",
  ],
])("answers a silent request with an error when %s", async (_why, extra, error) => {
  const entra = await createSampleEntra();

  const answer = await authorize(entra, { ...extra, prompt: "none" });

  expect(findAnswer(answer).get("error")).toBe(error);
  expect(findAnswer(answer).get("state")).toBe("kept");
});

it("answers a silent request with a code when the person is named and has agreed", async () => {
  const entra = await createSampleEntra();

  const answer = await authorize(entra, { login_hint: "asha@sample.example", prompt: "none" });

  expect(findAnswer(answer).get("code")).not.toBeNull();
});

it("tells the page when the person cancels", async () => {
  const entra = await createSampleEntra();

  const answer = await pick(entra, "");

  expect(findAnswer(answer).get("error")).toBe("access_denied");
});

it("lets nobody agree to what only an administrator can, until one has", async () => {
  const entra = await createSampleEntra();
  const scope = "GroupMember.Read.All";

  const refused = await pick(entra, asha.id, { scope });
  entra.consent.grant(asha.id, [scope]);
  const taken = await pick(entra, asha.id, { scope });

  expect(findAnswer(refused).get("error")).toBe("consent_required");
  expect(findAnswer(taken).get("code")).not.toBeNull();
});

it.each([
  ["an address that is not https", { redirect_uri: "http://tab.example/auth.html" }],
  ["a request without proof of its own", { code_challenge: "" }],
])("does not send the browser on for %s", async (_what, change) => {
  const entra = await createSampleEntra();

  const answer = await authorize(entra, change);

  expect(answer.status).toBe(400);
  expect(answer.headers.get("location")).toBeNull();
});

const createSampleEntra = () =>
  createEntra({ people, issuerBase: "https://login.microsoftonline.com" });

const authorizeAddress = (change: object = {}) =>
  `${base}/authorize?${new URLSearchParams({ ...request, ...change }).toString()}`;

const authorize = async (entra: Entra, change?: object) =>
  entra.fetch(new Request(authorizeAddress(change)));

const pick = async (entra: Entra, person: string, change?: object) =>
  entra.fetch(
    new Request(authorizeAddress(change), {
      method: "POST",
      body: new URLSearchParams({ person }),
    }),
  );

const signIn = async (entra: Entra) => findAnswer(await pick(entra, asha.id)).get("code") ?? "";

const toTokens = (entra: Entra, code: string, change: Record<string, string> = {}) =>
  post(entra, {
    grant_type: "authorization_code",
    client_id: "tab",
    redirect_uri: request.redirect_uri,
    code,
    code_verifier: verifier,
    ...change,
  });

const post = async (entra: Entra, body: Record<string, string>) =>
  entra.fetch(new Request(`${base}/token`, { method: "POST", body: new URLSearchParams(body) }));

const findAnswer = (answer: Response) =>
  new URLSearchParams(new URL(answer.headers.get("location") ?? "").hash.slice(1));
