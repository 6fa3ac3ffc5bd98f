import type { Graph, GraphCall } from "./Graph.ts";
import { batchName, readBatch } from "./readBatch.ts";
import { UnexpectedAnswer } from "./UnexpectedAnswer.ts";

/** Up to twenty reads in one request; each answers for itself, with its body or its refusal, in the order asked. */
export async function readTogether(
  graph: Graph,
  paths: readonly string[],
  call: GraphCall,
): Promise<readonly unknown[]> {
  const named = new Map(paths.map((path, index) => [String(index), path]));
  const answers = await readBatch(graph, named, call);
  return [...named.keys()].map((id) => {
    if (!answers.has(id)) throw new UnexpectedAnswer(batchName, "a part without its answer");
    return answers.get(id);
  });
}
