import * as clock from "../client/clock.ts";
import type { Graph } from "../client/Graph.ts";
import { GraphError } from "../client/GraphError.ts";
import type { Memory } from "../client/Memory.ts";
import type { Patience } from "../client/Patience.ts";
import type { Destination } from "../sites/destination.ts";
import { changeNote } from "./changeNote.ts";
import { findItem } from "./findItem.ts";
import { findPlace, type Places } from "./findPlace.ts";
import type { NotesRepository } from "./NotesRepository.ts";
import { readMonth } from "./readMonth.ts";
import { readMonths } from "./readMonths.ts";
import { rememberedPlaces } from "./rememberedPlaces.ts";
import { removeNote } from "./removeNote.ts";
import { saveNote } from "./saveNote.ts";
import { isNote, toSavedNote } from "./toSavedNote.ts";

export interface NotesRepositoryOptions extends Partial<Patience> {
  readonly graph: Graph;
  readonly memory: Memory;
  readonly listName?: string;
}

/** Learning notes live in one list of the team's own SharePoint site, or of its channel's. */
export function createNotesRepository(options: NotesRepositoryOptions): NotesRepository {
  const { graph, memory, listName = "LearningNotes" } = options;
  const { sleep = clock.sleep, random = Math.random, now = Date.now } = options;
  const patience: Patience = { sleep, random, now };
  const remembered = rememberedPlaces(memory, now);
  const places: Places = { graph, patience, remembered, listName };
  const destinations = new Map<string, Destination>();

  /** A list that is gone must not be looked for under its old id for ever. */
  async function reading<Answer>(listId: string, read: () => Promise<Answer>): Promise<Answer> {
    try {
      return await read();
    } catch (error) {
      const to = destinations.get(listId);
      if (to && error instanceof GraphError && error.fault === "not-found") remembered.forget(to);
      throw error;
    }
  }

  return {
    async findPlace(to, { mayAsk = false } = {}) {
      const found = await findPlace(places, to, mayAsk);
      if (found.found === "ready") destinations.set(found.place.listId, to);
      return found;
    },
    save: (note, to, { mayAsk = false, isTried = false } = {}) =>
      saveNote(places, note, to, { mayAsk, isTried }),
    change: (edit, to, { mayAsk = false } = {}) => changeNote(places, edit, to, mayAsk),
    remove: (note, to, { mayAsk = false } = {}) => removeNote(places, note, to, mayAsk),
    month: (place, period, next, { mayAsk = false } = {}) =>
      reading(place.listId, () => readMonth(graph, place, period, next, mayAsk)),
    months: (place, periods) =>
      reading(place.listId, () => readMonths(graph, patience, place, periods)),
    findByKey: (place, key, { mayAsk = false } = {}) =>
      reading(place.listId, async () => {
        const item = await findItem(graph, place, key, mayAsk);
        return item && isNote(item) ? toSavedNote(item) : undefined;
      }),
  };
}
