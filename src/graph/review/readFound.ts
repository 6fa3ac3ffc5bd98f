import type { SavedNote } from "#domain/notes/learningNote.ts";

import type { Graph } from "../client/Graph.ts";
import { GraphError } from "../client/GraphError.ts";
import { isTooMany } from "../client/isTooMany.ts";
import type { Patience } from "../client/Patience.ts";
import type { NotesPage } from "../notes/NotesRepository.ts";
import { readPage, readPages } from "../notes/readPage.ts";
import type { NotesPlace } from "../sites/destination.ts";
import { notesByPath } from "./reviewPaths.ts";
import type { FoundNotes } from "./ReviewRepository.ts";

const mostPages = 10;

/** All notes of these techniques and years, newest first: first pages together, the others one after the other. */
export async function readOfTechnique(
  graph: Graph,
  patience: Patience,
  place: NotesPlace,
  techniqueYears: readonly string[],
  states: readonly string[] = [],
): Promise<readonly SavedNote[]> {
  const wanted = techniqueYears.flatMap((value) =>
    states.length === 0
      ? [[value, notesByPath(place, "LnTechniqueYear", value)] as const]
      : states.map(
          (state) =>
            [`${value} ${state}`, notesByPath(place, "LnTechniqueYear", value, state)] as const,
        ),
  );
  const paths = new Map(wanted);
  const notes: SavedNote[] = [];
  for (const [id, first] of await readPages(graph, patience, paths)) {
    const path = paths.get(id);
    let page: NotesPage = first;
    notes.push(...page.notes);
    for (let count = 1; path && page.next && count < mostPages; count += 1) {
      page = await readPage(graph, path, page.next);
      notes.push(...page.notes);
    }
  }
  return notes.toSorted(byNewest);
}

/** Notes to look at again in these months: the first page of each, in as few requests as may be. */
export async function readDueAgain(
  graph: Graph,
  patience: Patience,
  place: NotesPlace,
  months: readonly string[],
  mayAsk: boolean,
): Promise<FoundNotes> {
  const paths = months.map((month) => [month, notesByPath(place, "LnReviewMonth", month)] as const);
  const pages = [...(await readPages(graph, patience, new Map(paths), mayAsk)).values()];
  return {
    notes: pages.flatMap(({ notes }) => notes),
    isWhole: pages.every(({ next }) => next === undefined),
  };
}

/** Notes whose action is open: the first page, and none at all where there are too many for SharePoint to look at. */
export async function readOpenActions(
  graph: Graph,
  place: NotesPlace,
  mayAsk: boolean,
): Promise<FoundNotes> {
  try {
    const path = notesByPath(place, "LnActionState", "Open");
    const { notes, next } = await readPage(graph, path, undefined, mayAsk);
    return { notes, isWhole: next === undefined };
  } catch (error) {
    if (error instanceof GraphError && isTooMany(error)) return { notes: [], isWhole: false };
    throw error;
  }
}

const byNewest = (a: SavedNote, b: SavedNote): number =>
  b.createdAt.localeCompare(a.createdAt) || Number(b.itemId) - Number(a.itemId);
