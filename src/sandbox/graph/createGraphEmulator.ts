import { randomUUID } from "node:crypto";
import { answerBatch } from "./answerBatch.ts";
import type { RequestIds } from "./answering.ts";
import { ConnectionDropped } from "./ConnectionDropped.ts";
import { createApp } from "./createApp.ts";
import { createDoor, type Token, toRequestLine } from "./createDoor.ts";
import { createHand } from "./createHand.ts";
import { createTraffic } from "./createTraffic.ts";
import { createWeather } from "./createWeather.ts";
import { toPreflight, toSharingHeaders } from "./crossOrigin.ts";
import { fillList } from "./fillList.ts";
import type { GraphEmulator, GraphEmulatorOptions } from "./GraphEmulator.ts";
import { lookInside } from "./lookInside.ts";
import { createStore } from "./store/createStore.ts";
import { toUnits } from "./toUnits.ts";
import { toWorld } from "./world.ts";

/** A tenant's Graph in one process: what it holds rests in SQLite, what it says follows the documents. */
export function createGraphEmulator(options: GraphEmulatorOptions): GraphEmulator {
  const { verify, exposeRetryAfter = true, remembered = 20_000 } = options;
  const store = createStore(options);
  const world = toWorld(options, store);
  const app = createApp(world);
  const weather = createWeather(world.stampNow);
  const traffic = createTraffic(remembered);
  const door = createDoor(world, weather);
  const sharing = toSharingHeaders(exposeRetryAfter);

  async function answer(request: Request, token: Token, ids: RequestIds) {
    const { method, path } = toRequestLine(request);
    const answerOne = (one: Request) =>
      door(one, token, ids, (bindings) => app.fetch(one, bindings));
    let units = toUnits(method, toPathAndQuery(request));
    if (method !== "POST" || path !== "/$batch") {
      return { response: await answerOne(request), units };
    }
    const response = await door(request, token, ids, async () => {
      const batch = await answerBatch(request, answerOne);
      units = batch.units;
      return batch.response;
    });
    return { response, units };
  }

  async function fetch(request: Request): Promise<Response> {
    const { method, path } = toRequestLine(request);
    if (method === "OPTIONS") {
      if (weather.take({ method, path }, ({ kind }) => kind === "offline"))
        throw new ConnectionDropped();
      return toPreflight(request);
    }
    const token = await toToken(request, verify);
    const ids = toRequestIds(request, world.stampNow());
    const asked = toPathAndQuery(request);
    const end = traffic.begin({
      at: world.stampNow(),
      method,
      path: asked,
      units: toUnits(method, asked),
      person: typeof token === "object" ? token.personId : null,
    });
    const { response, units } = await answer(request, token, ids);
    end({ status: response.status, units });
    return withHeaders(response, ids, sharing);
  }

  return {
    fetch,
    weather,
    traffic,
    ...lookInside(store),
    byHand: createHand(world),
    setVersions: store.versionSetting.set,
    isArchived: world.states.isArchived,
    setArchived: world.states.setArchived,
    grantSite(siteId, role) {
      if (role === "none") world.grants.takeBack(siteId);
      else world.grants.give(siteId, role);
    },
    fill: (siteId, list) => fillList(world, siteId, list),
    close: () => store.close(),
  };
}

async function toToken(request: Request, verify: GraphEmulatorOptions["verify"]): Promise<Token> {
  const [, token] = /^Bearer (.+)$/i.exec(request.headers.get("Authorization") ?? "") ?? [];
  return token === undefined ? "missing" : ((await verify(token)) ?? "unknown");
}

function toRequestIds(request: Request, at: string): RequestIds {
  const requestId = randomUUID();
  const clientRequestId = request.headers.get("client-request-id") ?? requestId;
  return { requestId, clientRequestId, date: at.replace("Z", "") };
}

function toPathAndQuery({ url }: Request): string {
  const { pathname, search } = new URL(url);
  return `${pathname.replace(/^\/v1\.0/, "")}${search}`;
}

function withHeaders(
  response: Response,
  { requestId, clientRequestId, date }: RequestIds,
  sharing: Readonly<Record<string, string>>,
): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(sharing)) headers.set(name, value);
  headers.set("Date", new Date(`${date}Z`).toUTCString());
  headers.set("request-id", requestId);
  headers.set("client-request-id", clientRequestId);
  return new Response(response.body, { status: response.status, headers });
}
