import * as v from "valibot";

import type { Graph, GraphCall } from "./Graph.ts";
import { parseAnswer } from "./parseAnswer.ts";

/** More pages than any answer of ours has: a link that leads back to itself must not hold the person for ever. */
const mostPages = 50;

const page = v.object({
  value: v.array(v.unknown()),
  "@odata.nextLink": v.nullish(v.string()),
});

/** All parts of a collection. A page may be short or empty and still have a next one (Graph, "Paging"). */
export async function readAll<Schema extends v.GenericSchema>(
  graph: Graph,
  path: string,
  { schema, name, ...call }: GraphCall & { readonly schema: Schema; readonly name: string },
): Promise<readonly v.InferOutput<Schema>[]> {
  const all: v.InferOutput<Schema>[] = [];
  let next: string | null | undefined = path;
  for (let count = 0; next && count < mostPages; count += 1) {
    const answer: v.InferOutput<typeof page> = parseAnswer(page, await graph.get(next, call), name);
    all.push(...answer.value.map((part) => parseAnswer(schema, part, name)));
    next = answer["@odata.nextLink"];
  }
  return all;
}
