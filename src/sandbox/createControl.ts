import { Hono } from "hono";
import * as v from "valibot";

import type { BotChannel } from "./bot/createBotChannel.ts";
import {
  activityBody,
  archivedBody,
  byHandBody,
  consentBody,
  grantBody,
  settingsFileBody,
  tokenBody,
  versionsBody,
  weatherBody,
} from "./controlBodies.ts";
import { hour } from "./entra/tokens.ts";
import type { Entra } from "./entra/createEntra.ts";
import { toScopes } from "./entra/scopes.ts";
import type { SettingsFile } from "./createSettingsFile.ts";
import { HandRefusal } from "./graph/handChange.ts";
import type { GraphEmulator } from "./graph/GraphEmulator.ts";
import type { Tenant } from "./graph/tenant.ts";

interface ControlOptions {
  readonly tenant: Tenant;
  readonly emulator: GraphEmulator;
  readonly signIn: Entra;
  readonly bot: BotChannel;
  readonly settingsFile: SettingsFile;
}

/** The stable `/sandbox/…` surface: who there is, tokens for them and for a bot, weather, and what Graph was asked. */
export function createControl({ tenant, emulator, signIn, bot, settingsFile }: ControlOptions) {
  const app = new Hono().basePath("/sandbox");
  const isPerson = (id: string) => tenant.people.some((person) => person.id === id);

  app.get("/people", (c) => c.json({ value: toPeople(tenant) }));
  app.get("/teams", (c) => c.json({ value: toTeams(tenant) }));

  app.post("/token", async (c) => {
    const { person, scopes, clientId, consent, claims } = v.parse(tokenBody, await c.req.json());
    if (!isPerson(person)) return c.json({ error: "Nobody here has this id." }, 404);
    const missing = consent ? signIn.consent.findMissing(person, scopes) : [];
    if (missing.length > 0) {
      const isForAdministrator = signIn.consent.needsAdministrator(missing);
      return c.json({ missing, ...(isForAdministrator ? { administrator: true } : {}) });
    }
    return c.json({
      access_token: await signIn.issueAccessToken(person, scopes, { claims }),
      id_token: await signIn.issueIdToken(person, { clientId }),
      token_type: "Bearer",
      expires_in: hour,
      scope: toScopes(scopes).join(" "),
    });
  });

  app.delete("/token", (c) => {
    signIn.expireTokens();
    return c.body(null, 204);
  });

  app.post("/consent", async (c) => {
    const { person, scopes } = v.parse(consentBody, await c.req.json());
    for (const { id } of tenant.people) {
      if (person === undefined || person === id) signIn.consent.grant(id, scopes);
    }
    return c.body(null, 204);
  });
  app.delete("/consent", (c) => {
    const person = c.req.query("person");
    for (const { id } of tenant.people) {
      if (person === undefined || person === id) signIn.consent.withdraw(id);
    }
    return c.body(null, 204);
  });

  app.post("/activity-token", async (c) => {
    const { activity } = v.parse(activityBody, await c.req.json());
    return c.json(await bot.sign(activity));
  });
  app.route("/bot", bot.routes);
  app.get("/sign-in/keys", async (c) => c.json(await signIn.publishKeys()));

  app.post("/weather", async (c) => {
    emulator.weather.set(v.parse(weatherBody, await c.req.json()));
    return c.body(null, 204);
  });
  app.delete("/weather", (c) => {
    emulator.weather.clear();
    return c.body(null, 204);
  });

  app.post("/by-hand", async (c) => {
    const { siteId, ...change } = v.parse(byHandBody, await c.req.json());
    if (!tenant.sites.some(({ id }) => id === siteId)) {
      return c.json({ error: "No site here has this id." }, 404);
    }
    emulator.byHand(siteId, change);
    return c.body(null, 204);
  });

  app.post("/versions", async (c) => {
    emulator.setVersions(v.parse(versionsBody, await c.req.json()).kept);
    return c.body(null, 204);
  });

  app.post("/archived", async (c) => {
    const { groupId, archived } = v.parse(archivedBody, await c.req.json());
    emulator.setArchived(groupId, archived);
    return c.body(null, 204);
  });

  app.post("/grants", async (c) => {
    const { siteId, role } = v.parse(grantBody, await c.req.json());
    if (!tenant.sites.some(({ id }) => id === siteId)) {
      return c.json({ error: "No site here has this id." }, 404);
    }
    emulator.grantSite(siteId, role);
    return c.body(null, 204);
  });

  app.post("/settings-file", async (c) => {
    settingsFile.setState(v.parse(settingsFileBody, await c.req.json()).state);
    return c.body(null, 204);
  });

  app.get("/traffic", (c) => c.json({ value: emulator.traffic.list() }));
  app.delete("/traffic", (c) => {
    emulator.traffic.clear();
    return c.body(null, 204);
  });

  app.onError((error, c) => {
    if (error instanceof v.ValiError || error instanceof SyntaxError) {
      return c.json({ error: `This request cannot be read: ${error.message}` }, 400);
    }
    if (error instanceof HandRefusal) return c.json({ error: error.message }, 409);
    throw error;
  });

  return (request: Request): Response | Promise<Response> => app.fetch(request);
}

const toPeople = ({ people, teams }: Tenant) =>
  people.map(({ id, displayName, userPrincipalName, tenantId }) => ({
    id,
    displayName,
    userPrincipalName,
    tenantId,
    owns: teams.filter(({ owners }) => owners.includes(id)).map(({ groupId }) => groupId),
    memberOf: teams
      .filter(({ owners, members, guests }) => [...owners, ...members, ...guests].includes(id))
      .map(({ groupId }) => groupId),
  }));

const toTeams = ({ teams }: Tenant) =>
  teams.map(({ groupId, displayName, siteId, channels }) => ({
    groupId,
    displayName,
    siteId,
    channels: channels.map(({ id, displayName: name, membershipType, siteId: site }) => ({
      id,
      displayName: name,
      membershipType,
      siteId: site,
    })),
  }));
