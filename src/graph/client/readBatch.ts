import * as v from "valibot";

import { findFault } from "./findFault.ts";
import { findRetryAfter } from "./findRetryAfter.ts";
import type { Graph, GraphCall } from "./Graph.ts";
import { GraphError } from "./GraphError.ts";
import { parseAnswer } from "./parseAnswer.ts";
import { UnexpectedAnswer } from "./UnexpectedAnswer.ts";

export const batchName = "POST /$batch";
/** Graph takes at most twenty requests in a batch (Graph, "Combine multiple requests in one HTTP call"). */
export const mostInBatch = 20;

const part = v.object({
  id: v.string(),
  status: v.number(),
  headers: v.nullish(v.record(v.string(), v.unknown())),
  body: v.optional(v.unknown()),
});
type Part = v.InferOutput<typeof part>;
const batchAnswer = v.object({ responses: v.array(part) });

/** Reads by a name each, all in one request; each answers for itself, with its body or its refusal. */
export async function readBatch(
  graph: Graph,
  paths: ReadonlyMap<string, string>,
  call: GraphCall,
  now: () => number = Date.now,
): Promise<ReadonlyMap<string, unknown>> {
  const requests = [...paths].map(([id, url]) => ({ id, method: "GET", url }));
  const answer = await graph.post("/$batch", { requests }, call);
  // Parts come back in any order; only their ids tell which is which.
  const { responses } = parseAnswer(batchAnswer, answer, batchName);
  return new Map(responses.map((one) => [one.id, toOwnAnswer(one, now())]));
}

function toOwnAnswer({ status, headers, body }: Part, now: number): unknown {
  if (status === 200) return body;
  const fault = findFault(status);
  if (!fault) throw new UnexpectedAnswer(batchName, `a part of status ${status}`);
  const retryAfter = findWait(headers ?? {}, now);
  return new GraphError(fault, { status, ...(retryAfter === undefined ? {} : { retryAfter }) });
}

function findWait(headers: Readonly<Record<string, unknown>>, now: number): number | undefined {
  const wait = Object.entries(headers).find(([name]) => name.toLowerCase() === "retry-after")?.[1];
  return typeof wait === "string" || typeof wait === "number"
    ? findRetryAfter(String(wait), now)
    : undefined;
}
