import { Hono } from "hono";
import * as v from "valibot";

import type { MessagingEndpoint } from "./bot/createMessagingEndpoint.ts";
import { buildHostPage } from "./buildHostPage.ts";
import { activityBody } from "./controlBodies.ts";
import type { GraphEmulator } from "./graph/GraphEmulator.ts";
import type { Tenant } from "./graph/tenant.ts";
import { sandboxIds } from "./sandboxConfig.ts";

interface HostOptions {
  readonly tenant: Tenant;
  readonly emulator: Pick<GraphEmulator, "isArchived">;
  readonly tabOrigin: string;
  readonly control: (request: Request) => Response | Promise<Response>;
  readonly messagingEndpoint: Pick<MessagingEndpoint, "deliver">;
}

/** The Teams-like page at `/`, bundled at its first use. */
export function createHost(options: HostOptions) {
  const { tenant, emulator, tabOrigin, control, messagingEndpoint } = options;
  const app = new Hono();

  app.use(async (c, next) => {
    await next();
    c.header("cache-control", "no-store");
  });
  app.get("/", (c) => c.html(page));
  app.get("/host/main.js", async (c) =>
    c.body((await buildHostPage()).script, 200, {
      "content-type": "text/javascript; charset=utf-8",
    }),
  );
  app.get("/host/host.css", async (c) =>
    c.body((await buildHostPage()).style, 200, { "content-type": "text/css; charset=utf-8" }),
  );
  app.get("/host/directory.json", (c) => c.json({ ...toDirectory(tenant, emulator), tabOrigin }));
  // The page has no way to the bot of its own, as in Teams: its servers stand between the two.
  app.post("/host/invoke", async (c) => {
    const body = v.safeParse(activityBody, await c.req.json());
    if (!body.success) return c.json({ error: "This is no activity." }, 400);
    const origin = tabOrigin || new URL(c.req.url).origin;
    return c.json(await messagingEndpoint.deliver(body.output.activity, origin));
  });
  app.all("/sandbox/*", (c) => control(c.req.raw));

  return (request: Request): Response | Promise<Response> => app.fetch(request);
}

/** What the page needs to know of the tenant. */
function toDirectory(
  { id, people, teams, sites }: Tenant,
  { isArchived }: HostOptions["emulator"],
): object {
  const siteUrl = (siteId: string) => sites.find((site) => site.id === siteId)?.webUrl;
  return {
    tenantId: id,
    appId: sandboxIds.teamsAppId,
    people,
    teams: teams.map((team) => ({
      ...team,
      isArchived: isArchived(team.groupId),
      channels: team.channels.map((channel) => ({ ...channel, siteUrl: siteUrl(channel.siteId) })),
    })),
  };
}

const page = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Technique Cards in the sandbox</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/host/host.css" />
    <script type="module" src="/host/main.js"></script>
  </head>
  <body></body>
</html>
`;
