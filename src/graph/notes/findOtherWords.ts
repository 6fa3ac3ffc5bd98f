import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import { hasSameWords } from "#domain/notes/hasSameWords.ts";

import type { Graph } from "../client/Graph.ts";
import { GraphError } from "../client/GraphError.ts";
import type { NotesPlace } from "../sites/destination.ts";
import { toVersion } from "./eTag.ts";
import type { OtherWords } from "./NotesRepository.ts";
import { readVersions } from "./readVersions.ts";

/**
 * Whether the item under a note's key holds other words than the note's. Words that stood there once and were changed since
 * are not other words: they arrived. A refusal to look is answered, not thrown.
 */
export async function findOtherWords(
  graph: Graph,
  place: NotesPlace,
  note: LearningNote,
  found: SavedNote,
  mayAsk: boolean,
): Promise<OtherWords | GraphError | undefined> {
  if (hasSameWords(note, found.note)) return undefined;
  if (toVersion(found.eTag) === 1) return { found, first: found.note };
  try {
    const versions = await readVersions(graph, place, found.itemId, mayAsk);
    if (versions?.some((version) => hasSameWords(note, version))) return undefined;
    const first = versions?.at(-1);
    return { found, ...(first ? { first } : {}) };
  } catch (error) {
    if (error instanceof GraphError) return error;
    throw error;
  }
}
