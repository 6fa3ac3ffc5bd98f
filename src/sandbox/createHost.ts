import { Hono } from "hono";

import { buildHostPage } from "./buildHostPage.ts";
import type { GraphEmulator } from "./graph/GraphEmulator.ts";
import type { Tenant } from "./graph/tenant.ts";
import { sandboxIds } from "./sandboxConfig.ts";

interface HostOptions {
  readonly tenant: Tenant;
  readonly emulator: Pick<GraphEmulator, "isArchived">;
  readonly tabOrigin: string;
  readonly control: (request: Request) => Response | Promise<Response>;
}

/** The Teams-like page at `/`, bundled at its first use. */
export function createHost({ tenant, emulator, tabOrigin, control }: HostOptions) {
  const app = new Hono();
  let built: ReturnType<typeof buildHostPage> | undefined;
  const build = () => (built ??= buildHostPage());

  app.use(async (c, next) => {
    await next();
    c.header("cache-control", "no-store");
  });
  app.get("/", (c) => c.html(page));
  app.get("/host/main.js", async (c) =>
    c.body((await build()).script, 200, { "content-type": "text/javascript; charset=utf-8" }),
  );
  app.get("/host/host.css", async (c) =>
    c.body((await build()).style, 200, { "content-type": "text/css; charset=utf-8" }),
  );
  app.get("/host/directory.json", (c) => c.json({ ...toDirectory(tenant, emulator), tabOrigin }));
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
