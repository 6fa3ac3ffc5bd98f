import * as v from "valibot";

import { busyBackoff } from "../client/backoff.ts";
import { findFault } from "../client/findFault.ts";
import { findRetryAfter } from "../client/findRetryAfter.ts";
import type { Graph } from "../client/Graph.ts";
import { GraphError } from "../client/GraphError.ts";
import { parseAnswer } from "../client/parseAnswer.ts";
import type { Patience } from "../client/Patience.ts";
import { UnexpectedAnswer } from "../client/UnexpectedAnswer.ts";
import type { NotesPlace } from "../sites/destination.ts";
import { monthPath } from "./itemPaths.ts";
import type { NotesPage } from "./NotesRepository.ts";
import { readMonth, toNotesPage } from "./readMonth.ts";

/** Graph takes at most twenty requests in a batch (Graph, "Combine multiple requests in one HTTP call"). */
const mostInBatch = 20;
const longestWait = 20;
const callName = "POST /$batch";

const batchPart = v.object({
  id: v.string(),
  status: v.number(),
  headers: v.nullish(v.record(v.string(), v.unknown())),
  body: v.optional(v.unknown()),
});
const batchAnswer = v.object({ responses: v.array(batchPart) });
type BatchPart = v.InferOutput<typeof batchPart>;

/** First pages of several months in as few requests as may be. What a batch refused is asked for once more. */
export async function readMonths(
  graph: Graph,
  patience: Patience,
  place: NotesPlace,
  periods: readonly string[],
): Promise<ReadonlyMap<string, NotesPage>> {
  const parts = new Map<string, BatchPart>();
  for (const chunk of toChunks(periods)) await readBatch(graph, place, chunk, parts);

  const again = periods.filter((period) => isPassing(parts.get(period)));
  if (again.length > 0) {
    await patience.sleep(toWait(again, parts, patience));
    for (const chunk of toChunks(again)) await readBatch(graph, place, chunk, parts);
  }
  const pages = new Map<string, NotesPage>();
  for (const period of periods) {
    pages.set(period, await toPage(graph, place, period, parts.get(period)));
  }
  return pages;
}

const toChunks = (periods: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(periods.length / mostInBatch) }, (_, index) =>
    periods.slice(index * mostInBatch, (index + 1) * mostInBatch),
  );

async function readBatch(
  graph: Graph,
  place: NotesPlace,
  periods: readonly string[],
  parts: Map<string, BatchPart>,
): Promise<void> {
  const requests = periods.map((period) => ({
    id: period,
    method: "GET",
    url: monthPath(place, period, "named"),
  }));
  const answer = await graph.post("/$batch", { requests }, { scopes: ["Sites.ReadWrite.All"] });
  // Parts come back in any order; only their ids tell which is which.
  for (const part of parseAnswer(batchAnswer, answer, callName).responses) parts.set(part.id, part);
}

const isPassing = (part: BatchPart | undefined): boolean =>
  part === undefined || part.status === 429 || part.status >= 500;

function toWait(
  periods: readonly string[],
  parts: ReadonlyMap<string, BatchPart>,
  { random, now }: Patience,
): number {
  const asked = periods.map((period) => findWait(parts.get(period), now()) ?? 0);
  const wait = Math.max(...asked) || busyBackoff(0, random);
  if (wait > longestWait) throw new GraphError("busy", { retryAfter: wait });
  return wait;
}

function findWait(part: BatchPart | undefined, now: number): number | undefined {
  const header = Object.entries(part?.headers ?? {}).find(
    ([name]) => name.toLowerCase() === "retry-after",
  )?.[1];
  return typeof header === "string" || typeof header === "number"
    ? findRetryAfter(String(header), now)
    : undefined;
}

async function toPage(
  graph: Graph,
  place: NotesPlace,
  period: string,
  part: BatchPart | undefined,
): Promise<NotesPage> {
  if (part === undefined) throw new UnexpectedAnswer(callName, "a part without its answer");
  if (part.status === 200) {
    const page = toNotesPage(part.body);
    return page.notes.length === 0 && page.next ? readMonth(graph, place, period, page.next) : page;
  }
  // On its own the month can do without the columns that an old list lacks.
  if (part.status === 400) return readMonth(graph, place, period);
  const fault = findFault(part.status);
  if (fault === undefined) throw new UnexpectedAnswer(callName, `a part of status ${part.status}`);
  throw new GraphError(fault, { status: part.status });
}
