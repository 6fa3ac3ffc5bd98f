import { connectGraph, type GraphOptions } from "#graph/client/connectGraph.ts";
import type { GetToken, Graph } from "#graph/client/Graph.ts";
import { GraphError } from "#graph/client/GraphError.ts";
import type { GraphLogEntry } from "#graph/client/withLog.ts";

export type Answer = Response | Error;

export interface ScriptedGraph {
  readonly graph: Graph;
  readonly sent: readonly Request[];
  readonly asked: readonly Parameters<GetToken>[0][];
  readonly waits: readonly number[];
  readonly logged: readonly GraphLogEntry[];
}

/** A Graph that answers from a script, one line for each request; the last line is said again for ever. */
export function scriptedGraph(
  script: readonly (() => Answer)[],
  options: Partial<GraphOptions> = {},
): ScriptedGraph {
  const sent: Request[] = [];
  const asked: Parameters<GetToken>[0][] = [];
  const waits: number[] = [];
  const logged: GraphLogEntry[] = [];
  const graph = connectGraph({
    baseUrl: "https://graph.microsoft.com",
    getToken: (request) => {
      asked.push(request);
      return Promise.resolve(`token-${String(asked.length)}`);
    },
    fetch: (url, init) => {
      const answer = script[Math.min(sent.length, script.length - 1)]!();
      sent.push(new Request(url, init));
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    sleep: (seconds) => {
      waits.push(seconds);
      return Promise.resolve();
    },
    random: () => 0,
    now: () => Date.parse("2026-11-22T10:00:00Z"),
    newId: () => "request-1",
    log: (entry) => logged.push(entry),
    ...options,
  });
  return { graph, sent, asked, waits, logged };
}

export const ok =
  (body: unknown = {}) =>
  (): Answer =>
    Response.json(body);

export const refuse =
  (status: number, headers: Readonly<Record<string, string>> = {}, code = "someCode") =>
  (): Answer =>
    Response.json(
      { error: { code, message: "Words that may quote a person", innerError: {} } },
      { status, headers: { "client-request-id": "request-1", ...headers } },
    );

export const lost = (): Answer => new TypeError("Failed to fetch");

/** The refusal that a request met; anything else is thrown on. */
export async function refusalOf(request: Promise<unknown>): Promise<GraphError> {
  try {
    await request;
  } catch (error) {
    if (error instanceof GraphError) return error;
    throw error;
  }
  throw new Error("Nothing was refused");
}
