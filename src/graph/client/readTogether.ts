import * as v from "valibot";

import { findFault } from "./findFault.ts";
import type { Graph, GraphCall } from "./Graph.ts";
import { GraphError } from "./GraphError.ts";
import { parseAnswer } from "./parseAnswer.ts";
import { UnexpectedAnswer } from "./UnexpectedAnswer.ts";

const callName = "POST /$batch";

const part = v.object({ id: v.string(), status: v.number(), body: v.optional(v.unknown()) });
const batchAnswer = v.object({ responses: v.array(part) });

/**
 * Up to twenty reads in one request (Graph, "Combine multiple requests in one HTTP call"); each answers for itself, with
 * its body or its refusal, in the order asked.
 */
export async function readTogether(
  graph: Graph,
  paths: readonly string[],
  call: GraphCall,
): Promise<readonly unknown[]> {
  const requests = paths.map((url, index) => ({ id: String(index), method: "GET", url }));
  const answer = await graph.post("/$batch", { requests }, call);
  const { responses } = parseAnswer(batchAnswer, answer, callName);
  // Parts come back in any order; only their ids tell which is which.
  return requests.map(({ id }) => {
    const found = responses.find((response) => response.id === id);
    if (!found) throw new UnexpectedAnswer(callName, "a part without its answer");
    if (found.status === 200) return found.body;
    const fault = findFault(found.status);
    if (!fault) throw new UnexpectedAnswer(callName, `a part of status ${found.status}`);
    return new GraphError(fault, { status: found.status });
  });
}
