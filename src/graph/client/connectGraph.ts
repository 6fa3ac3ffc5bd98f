import { Client, ResponseType } from "@microsoft/microsoft-graph-client";

import * as clock from "./clock.ts";
import type { GetToken, Graph, GraphCall } from "./Graph.ts";
import { CallOptions, graphMiddleware } from "./graphMiddleware.ts";
import { type Fetch, sendOnce, type StartTimer } from "./sendOnce.ts";
import { toAnswer } from "./toAnswer.ts";
import { toCallName } from "./toCallName.ts";
import { toGraphPath } from "./toGraphPath.ts";
import { withRequestId } from "./withRequestId.ts";
import { type GraphLog, withLog } from "./withLog.ts";
import { withRetry } from "./withRetry.ts";
import { withToken } from "./withToken.ts";

export interface GraphOptions {
  /** Graph's address without a version: `https://graph.microsoft.com`. */
  readonly baseUrl: string;
  readonly getToken: GetToken;
  readonly fetch: Fetch;
  readonly sleep?: (seconds: number, signal?: AbortSignal) => Promise<void>;
  readonly startTimer?: StartTimer;
  readonly random?: () => number;
  readonly newId?: () => string;
  readonly now?: () => number;
  readonly log?: GraphLog;
}

const version = "v1.0";

/** The one place where a request leaves for Graph: token on, patience known, faults named. */
export function connectGraph(options: GraphOptions): Graph {
  const { getToken, fetch, log, sleep = clock.sleep, startTimer = clock.startTimer } = options;
  const { random = Math.random, now = Date.now, newId = () => crypto.randomUUID() } = options;
  const baseUrl = new URL(options.baseUrl).href.replace(/\/+$/, "");
  const root = `${baseUrl}/${version}`;

  const exchange = withLog(log, sendOnce(fetch, startTimer));
  const patient = withRetry({ sleep, random, now }, exchange);
  const chain = withRequestId(newId, withToken(root, getToken, patient));
  const client = Client.initWithMiddleware({
    baseUrl,
    defaultVersion: version,
    middleware: graphMiddleware(chain),
  });

  async function send(method: Method, path: string, call: SentCall): Promise<unknown> {
    const graphPath = toGraphPath(root, path);
    const name = toCallName(method, graphPath);
    const carried = new CallOptions(call, name);
    const request = client
      .api(graphPath)
      .headers({ ...(call.ifMatch === undefined ? {} : { "If-Match": toIfMatch(call.ifMatch) }) })
      .middlewareOptions([carried])
      .responseType(ResponseType.RAW);
    try {
      const response = (await (method === "GET"
        ? request.get()
        : method === "POST"
          ? request.post(call.body)
          : method === "PATCH"
            ? request.patch(call.body)
            : request.delete())) as Response;
      return await toAnswer(name, response, now());
    } catch (error) {
      throw carried.failure ?? error;
    }
  }

  return {
    get: (path, call) => send("GET", path, call),
    post: (path, body, call) => send("POST", path, { ...call, body }),
    patch: (path, body, call) => send("PATCH", path, { ...call, body }),
    delete: async (path, call) => {
      await send("DELETE", path, call);
    },
  };
}

type Method = "GET" | "POST" | "PATCH" | "DELETE";

interface SentCall extends GraphCall {
  readonly body?: unknown;
  readonly ifMatch?: string;
}

// SharePoint writes the quotes into the eTag itself, but leaves them out of the header after a create.
const toIfMatch = (eTag: string): string => (/^(W\/)?"/.test(eTag) ? eTag : `"${eTag}"`);
