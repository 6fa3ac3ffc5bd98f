import { Hono } from "hono";
import { cors } from "hono/cors";

import type { Account } from "./account.ts";
import { authorizePage, refusalPage } from "./authorizePage.ts";
import { type AuthorizeRequest, toAuthorizeRequest, toRedirect } from "./authorizeRequest.ts";
import type { Consent } from "./consent.ts";
import { createGrants, type Grant } from "./grants.ts";
import { graphScopes, toScopes } from "./scopes.ts";
import { hour, type Tokens } from "./tokens.ts";

interface EndpointOptions {
  readonly people: readonly Account[];
  readonly tokens: Tokens;
  readonly consent: Consent;
  readonly now: () => Date;
}

/** The two addresses of Entra's v2 endpoint that a single-page app calls: authorize and token (PKCE). */
export function entraEndpoints({ people, tokens, consent, now }: EndpointOptions): Hono {
  const app = new Hono();
  const grants = createGrants(now);

  const peopleOf = (tenant: string) =>
    people.filter(({ tenantId }) => tenant === "organizations" || tenantId === tenant);

  function toAnswer(request: AuthorizeRequest, personId: string): string {
    const client_info = clientInfo(people, personId);
    return toRedirect(request, { code: grants.createCode(request, personId), client_info });
  }

  app.get("/:tenant/oauth2/v2.0/authorize", (c) => {
    const request = toAuthorizeRequest(new URL(c.req.url).searchParams);
    if (typeof request === "string") return c.html(refusalPage(request), 400);
    const scopes = graphScopes(toScopes(request.scope));
    if (!request.silent)
      return c.html(authorizePage({ people: peopleOf(c.req.param("tenant")), scopes }));
    const person = people.find((each) => each.userPrincipalName === request.loginHint);
    if (!person) return c.redirect(toRedirect(request, refusals.login_required));
    if (consent.findMissing(person.id, scopes).length > 0) {
      return c.redirect(toRedirect(request, refusals.consent_required));
    }
    return c.redirect(toAnswer(request, person.id));
  });

  app.post("/:tenant/oauth2/v2.0/authorize", async (c) => {
    const request = toAuthorizeRequest(new URL(c.req.url).searchParams);
    if (typeof request === "string") return c.html(refusalPage(request), 400);
    const { person } = await c.req.parseBody();
    const picked = people.find(({ id }) => id === person);
    if (!picked) return c.redirect(toRedirect(request, refusals.access_denied), 303);
    const scopes = toScopes(request.scope);
    if (consent.needsAdministrator(consent.findMissing(picked.id, scopes))) {
      return c.redirect(toRedirect(request, refusals.administrator_required), 303);
    }
    consent.grant(picked.id, scopes);
    return c.redirect(toAnswer(request, picked.id), 303);
  });

  app.use("/:tenant/oauth2/v2.0/token", cors());
  app.post("/:tenant/oauth2/v2.0/token", async (c) => {
    const body = new URLSearchParams(await c.req.text());
    const byCode = body.get("grant_type") === "authorization_code";
    const grant = byCode ? grants.findByCode(body) : grants.findByRefreshToken(body);
    if (!grant) return c.json(refusals.invalid_grant, 400);
    const scope = body.get("scope") ?? grant.scope;
    if (consent.findMissing(grant.personId, toScopes(scope)).length > 0) {
      return c.json({ ...refusals.invalid_grant, suberror: "consent_required" }, 400);
    }
    return c.json(await toTokenAnswer({ ...grant, scope }, body.get("claims")));
  });

  async function toTokenAnswer(grant: Grant, claims: string | null): Promise<object> {
    const { personId, clientId, scope, nonce } = grant;
    const scopes = toScopes(scope);
    return {
      token_type: "Bearer",
      scope: scopes.join(" "),
      expires_in: hour,
      ext_expires_in: hour,
      access_token: await tokens.issueAccessToken(personId, scopes, { claims }),
      refresh_token: grants.createRefreshToken(grant),
      id_token: await tokens.issueIdToken(personId, {
        clientId,
        ...(nonce === undefined ? {} : { nonce }),
      }),
      client_info: clientInfo(people, personId),
    };
  }

  return app;
}

function clientInfo(people: readonly Account[], personId: string): string {
  const person = people.find(({ id }) => id === personId);
  const info = { uid: personId, utid: person?.tenantId };
  return Buffer.from(JSON.stringify(info)).toString("base64url");
}

const refusals = {
  login_required: {
    error: "login_required",
    error_description: "AADSTS50058: A silent sign-in was asked for, but nobody is signed in.",
  },
  consent_required: {
    error: "consent_required",
    error_description: "AADSTS65001: The person has not agreed to this permission.",
  },
  administrator_required: {
    error: "consent_required",
    error_description: "AADSTS90094: Only an administrator can agree to this permission.",
  },
  access_denied: {
    error: "access_denied",
    error_description: "AADSTS65004: The person turned the request down.",
    error_subcode: "cancel",
  },
  invalid_grant: {
    error: "invalid_grant",
    error_description: "AADSTS70000: The code or refresh token is not good, or no longer.",
  },
} as const;
