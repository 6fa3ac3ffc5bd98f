import { busyBackoff } from "./backoff.ts";
import type { Graph, GraphCall } from "./Graph.ts";
import { GraphError } from "./GraphError.ts";
import type { Patience } from "./Patience.ts";
import { batchName, mostInBatch, readBatch } from "./readBatch.ts";
import { UnexpectedAnswer } from "./UnexpectedAnswer.ts";

const longestWait = 20;

/** Any number of reads by a name each, in as few requests as may be, answered in that order. What a batch refused for now is asked for once more. */
export async function readMany(
  graph: Graph,
  patience: Patience,
  paths: ReadonlyMap<string, string>,
  call: GraphCall,
): Promise<ReadonlyMap<string, unknown>> {
  const answers = new Map(await readChunks(graph, patience, paths, call));
  const again = new Map([...paths].filter(([id]) => isPassing(answers, id)));
  if (again.size > 0) {
    await patience.sleep(toWait(again, answers, patience));
    for (const [id, answer] of await readChunks(graph, patience, again, call))
      answers.set(id, answer);
  }
  if ([...paths.keys()].some((id) => !answers.has(id))) {
    throw new UnexpectedAnswer(batchName, "a part without its answer");
  }
  return new Map([...paths.keys()].map((id) => [id, answers.get(id)]));
}

async function readChunks(
  graph: Graph,
  { now }: Patience,
  paths: ReadonlyMap<string, string>,
  call: GraphCall,
): Promise<readonly (readonly [string, unknown])[]> {
  const all = [...paths];
  const answers: (readonly [string, unknown])[] = [];
  for (let at = 0; at < all.length; at += mostInBatch) {
    const chunk = new Map(all.slice(at, at + mostInBatch));
    answers.push(...(await readBatch(graph, chunk, call, now)));
  }
  return answers;
}

function isPassing(answers: ReadonlyMap<string, unknown>, id: string): boolean {
  const answer = answers.get(id);
  const isRefused = answer instanceof GraphError;
  return (
    !answers.has(id) || (isRefused && (answer.fault === "busy" || answer.fault === "unavailable"))
  );
}

function toWait(
  paths: ReadonlyMap<string, string>,
  answers: ReadonlyMap<string, unknown>,
  { random }: Patience,
): number {
  const asked = [...paths.keys()].map((id) => {
    const answer = answers.get(id);
    return answer instanceof GraphError ? (answer.detail.retryAfter ?? 0) : 0;
  });
  const wait = Math.max(...asked) || busyBackoff(0, random);
  if (wait > longestWait) throw new GraphError("busy", { retryAfter: wait });
  return wait;
}
