import { Hono } from "hono";
import type { GraphApp } from "./answering.ts";
import { notImitated } from "./refusals.ts";
import { columnsRoutes } from "./routes/columnsRoutes.ts";
import { deltaRoutes } from "./routes/deltaRoutes.ts";
import { drivesRoutes } from "./routes/drivesRoutes.ts";
import { groupsRoutes } from "./routes/groupsRoutes.ts";
import { itemRoutes } from "./routes/itemRoutes.ts";
import { itemsRoutes } from "./routes/itemsRoutes.ts";
import { joinedTeamsRoutes } from "./routes/joinedTeamsRoutes.ts";
import { listsRoutes } from "./routes/listsRoutes.ts";
import { meRoutes } from "./routes/meRoutes.ts";
import { ownedObjectsRoutes } from "./routes/ownedObjectsRoutes.ts";
import { ownersRoutes } from "./routes/ownersRoutes.ts";
import { permissionsRoutes } from "./routes/permissionsRoutes.ts";
import { searchRoutes } from "./routes/searchRoutes.ts";
import { sitesRoutes } from "./routes/sitesRoutes.ts";
import { teamsRoutes } from "./routes/teamsRoutes.ts";
import { versionsRoutes } from "./routes/versionsRoutes.ts";
import { toRefusalResponse } from "./toRefusalResponse.ts";
import type { World } from "./world.ts";

const resources = [
  meRoutes,
  joinedTeamsRoutes,
  ownedObjectsRoutes,
  groupsRoutes,
  ownersRoutes,
  teamsRoutes,
  drivesRoutes,
  listsRoutes,
  columnsRoutes,
  itemsRoutes,
  itemRoutes,
  deltaRoutes,
  versionsRoutes,
  permissionsRoutes,
  searchRoutes,
  sitesRoutes,
];

/** Every route of Graph that the sandbox imitates; any other says which file would hold it. */
export function createApp(world: World): GraphApp {
  const app: GraphApp = new Hono();
  for (const routes of resources) routes(app, world);

  app.notFound((context) => {
    const { method, path } = context.req;
    const words = path.split("/").filter((word) => /^[a-z$]+$/i.test(word));
    const file = `src/sandbox/graph/routes/${(words.at(-1) ?? "me").replace("$", "")}Routes.ts`;
    const refusal = notImitated(`${method} ${path}; the missing route belongs in ${file}`);
    return toRefusalResponse(refusal, context.env.ids);
  });
  app.onError((error, context) => toRefusalResponse(error, context.env.ids));
  return app;
}
