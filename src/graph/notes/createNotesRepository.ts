import * as clock from "../client/clock.ts";
import type { Graph } from "../client/Graph.ts";
import type { Memory } from "../client/Memory.ts";
import type { Patience } from "../client/Patience.ts";
import type { SiteAccess } from "../sites/siteAccess.ts";
import { changeNote } from "./changeNote.ts";
import { toNotesPlan } from "./columns.ts";
import { findItem } from "./findItem.ts";
import { findPlace, type Places } from "./findPlace.ts";
import type { NotesRepository } from "./NotesRepository.ts";
import { monthPath } from "./itemPaths.ts";
import { readPage, readPages } from "./readPage.ts";
import { readingPlaces } from "./readingPlaces.ts";
import { rememberedPlaces } from "./rememberedPlaces.ts";
import { removeNote } from "./removeNote.ts";
import { saveNote } from "./saveNote.ts";
import { isNote, toSavedNote } from "./toSavedNote.ts";

export interface NotesRepositoryOptions extends Partial<Patience> {
  readonly graph: Graph;
  readonly memory: Memory;
  readonly listName?: string;
  readonly siteAccess?: SiteAccess;
}

/** Learning notes live in one list of the team's own SharePoint site, or of its channel's. */
export function createNotesRepository(options: NotesRepositoryOptions): NotesRepository {
  const { graph, memory, listName = "LearningNotes", siteAccess = "all" } = options;
  const { sleep = clock.sleep, random = Math.random, now = Date.now } = options;
  const patience: Patience = { sleep, random, now };
  const remembered = rememberedPlaces(memory, now);
  const places: Places = {
    graph,
    patience,
    remembered,
    siteAccess,
    plan: toNotesPlan(listName),
  };
  const reading = readingPlaces(remembered);

  return {
    findPlace: (to, { mayAsk = false } = {}) => findPlace(places, to, mayAsk),
    save: (note, to, { mayAsk = false, isTried = false } = {}) =>
      saveNote(places, note, to, { mayAsk, isTried }),
    change: (edit, to, { mayAsk = false } = {}) => changeNote(places, edit, to, mayAsk),
    remove: (note, to, { mayAsk = false } = {}) => removeNote(places, note, to, mayAsk),
    month: (place, period, next, { mayAsk = false } = {}) =>
      reading(place, () => readPage(graph, monthPath(place, period), next, mayAsk)),
    months: (place, periods) =>
      reading(place, () =>
        readPages(graph, patience, new Map(periods.map((one) => [one, monthPath(place, one)]))),
      ),
    findByKey: (place, key, { mayAsk = false } = {}) =>
      reading(place, async () => {
        const item = await findItem(graph, place, key, mayAsk);
        return item && isNote(item) ? toSavedNote(item) : undefined;
      }),
  };
}
