import type { Graph } from "../client/Graph.ts";
import { GraphError } from "../client/GraphError.ts";
import type { GraphFault } from "../client/GraphFault.ts";
import { type Patience, toWait } from "../client/Patience.ts";
import type { NotesPlace } from "../sites/destination.ts";
import type { ColumnDefinition } from "./columnDefinition.ts";
import { type ColumnRepair, isKeySafe, toColumnRepairs } from "./columnRepairs.ts";
import { readColumns, repairColumn } from "./listCalls.ts";
import type { ListColumn } from "./listPlan.ts";
import type { RepairManner } from "./repairManners.ts";

/** What a list is fit for, as its own columns say. */
export interface ListHealth {
  /** The key is indexed and unique, so a note cannot be saved twice. */
  readonly keySafe: boolean;
  /** Names of columns that are not there. */
  readonly missing: readonly string[];
  /** Nothing is missing and every index is there. */
  readonly whole: boolean;
  /** What stood in the way of the last repair. */
  readonly trouble?: GraphError;
}

export interface ListToComplete {
  readonly place: NotesPlace;
  readonly columns: readonly ListColumn[];
  /** Whether the reading of the columns may open a consent window. */
  readonly mayAsk: boolean;
  readonly manner: RepairManner;
  /** The columns, where they were read a moment ago. */
  readonly known?: readonly ColumnDefinition[] | undefined;
}

const mostRounds = 4;
const longestWait = 20;
/** The columns cannot be repaired by this person now, whatever is tried. */
const final: ReadonlySet<GraphFault> = new Set([
  "signed-out",
  "consent-needed",
  "consent-refused",
  "not-allowed",
  "not-found",
  "locked",
  "list-not-ready",
]);
const passing: ReadonlySet<GraphFault> = new Set(["busy", "offline", "unavailable"]);

/**
 * Reads the columns, unless they were `known` a moment ago, and repairs what is missing, as far as this person may. A refused repair is judged by reading again:
 * another browser may have done the same in the same moment.
 */
export async function completeColumns(
  graph: Graph,
  patience: Patience,
  { place, columns, mayAsk, manner, known }: ListToComplete,
): Promise<ListHealth> {
  let trouble: GraphError | undefined;
  for (let round = 0; ; round += 1) {
    const isKnown = round === 0 && known !== undefined;
    const found = isKnown ? known : await readColumns(graph, place, mayAsk);
    const repairs = toColumnRepairs(columns, found);
    const possible = repairs.filter((repair) => manner(repair) !== "leave").toSorted(addsFirst);
    const isOver = possible.length === 0 || round + 1 >= mostRounds;
    if (!isOver) trouble = await repairAll(graph, place, possible, manner);
    const wait = trouble ? toWait(trouble, round, patience.random) : 0;
    if (isOver || (trouble && (final.has(trouble.fault) || wait > longestWait))) {
      return {
        keySafe: isKeySafe(found),
        missing: repairs.filter(({ repair }) => repair === "add").map(({ column }) => column.name),
        whole: repairs.length === 0,
        ...(trouble && repairs.length > 0 ? { trouble } : {}),
      };
    }
    if (trouble) await patience.sleep(wait);
  }
}

/** Where a question may be asked, it is asked for a column: what is mended quietly then needs no second one. */
const addsFirst = (a: ColumnRepair, b: ColumnRepair): number =>
  Number(b.repair === "add") - Number(a.repair === "add");

/** Answers the last refusal. A passing one ends the round, since the others would meet the same. */
async function repairAll(
  graph: Graph,
  place: NotesPlace,
  repairs: readonly ColumnRepair[],
  manner: RepairManner,
): Promise<GraphError | undefined> {
  let trouble: GraphError | undefined;
  for (const repair of repairs) {
    try {
      await repairColumn(graph, place, repair, manner(repair) === "ask");
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      trouble = error;
      if (final.has(error.fault) || passing.has(error.fault)) return error;
    }
  }
  return trouble;
}
