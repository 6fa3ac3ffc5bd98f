import type { Graph, GraphCall } from "../client/Graph.ts";
import { GraphError } from "../client/GraphError.ts";
import { parseAnswer } from "../client/parseAnswer.ts";
import type { Patience } from "../client/Patience.ts";
import { readMany } from "../client/readMany.ts";
import { noteItemPage } from "../notes/noteItem.ts";
import type { NotesPlace } from "../sites/destination.ts";
import { anyInMonthPath } from "./reviewPaths.ts";

/** Which of these months have a note that waits: one id of each is asked for, so that years of silence cost one request. */
export async function readWaitingMonths(
  graph: Graph,
  patience: Patience,
  place: NotesPlace,
  periods: readonly string[],
): Promise<readonly string[]> {
  const call: GraphCall = { scopes: ["Sites.ReadWrite.All"] };
  const paths = new Map(periods.map((period) => [period, anyInMonthPath(place, period)]));
  const answers = await readMany(graph, patience, paths, call);
  return periods.filter((period) => hasAny(answers.get(period)));
}

function hasAny(answer: unknown): boolean {
  if (answer instanceof GraphError) throw answer;
  const page = parseAnswer(noteItemPage, answer, "GET /sites/{id}/lists/{id}/items");
  // An empty page that goes on may lead to some.
  return page.value.length > 0 || Boolean(page["@odata.nextLink"]);
}
