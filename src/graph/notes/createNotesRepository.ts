import { changeNote } from "./changeNote.ts";
import { findItem } from "./findItem.ts";
import { findPlace } from "./findPlace.ts";
import type { NotesRepository } from "./NotesRepository.ts";
import type { NotesRepositoryOptions } from "./NotesRepositoryOptions.ts";
import { monthPath } from "./itemPaths.ts";
import { readPage, readPages } from "./readPage.ts";
import { readingPlaces } from "./readingPlaces.ts";
import { removeNote } from "./removeNote.ts";
import { saveNote } from "./saveNote.ts";
import { toPlaces } from "./toPlaces.ts";
import { isNote, toSavedNote } from "./toSavedNote.ts";

/** Learning notes live in one list of the team's own SharePoint site, or of its channel's. */
export function createNotesRepository(options: NotesRepositoryOptions): NotesRepository {
  const places = toPlaces(options);
  const { graph, patience, remembered } = places;
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
