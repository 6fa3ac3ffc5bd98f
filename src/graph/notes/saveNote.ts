import type { LearningNote } from "#domain/notes/learningNote.ts";

import { GraphError } from "../client/GraphError.ts";
import type { Destination } from "../sites/destination.ts";
import { findOtherWords } from "./findOtherWords.ts";
import type { Places } from "./findPlace.ts";
import { mendDates } from "./mendDates.ts";
import { type NoteItem, toETag } from "./noteItem.ts";
import type { SaveOutcome } from "./NotesRepository.ts";
import { saveItem } from "./saveItem.ts";
import { toNotSent } from "./saveOutcomes.ts";
import type { NewItem } from "./sendItem.ts";
import { toNoteFields } from "./toNoteFields.ts";
import { toSavedNote } from "./toSavedNote.ts";

type SavedNow = Extract<SaveOutcome, { readonly outcome: "saved" }>;

/** Saves a note once, however often it is called with the same key. */
export function saveNote(
  places: Places,
  note: LearningNote,
  to: Destination,
  { mayAsk, isTried }: { readonly mayAsk: boolean; readonly isTried: boolean },
): Promise<SaveOutcome> {
  const { graph } = places;
  const item: NewItem<SavedNow> = {
    key: note.key,
    fields: toNoteFields(note),
    isTried,
    onCreated: async (created, place) =>
      toSaved(created, await mendDates(graph, place, note, created)),
    /** The key is there: with these very words, or with others that the person pressed Save on before. */
    async onFound(there, place) {
      const other = await findOtherWords(graph, place, note, toSavedNote(there), mayAsk);
      if (other instanceof GraphError) return toNotSent(other);
      const isMended = await mendDates(graph, place, note, there);
      return { ...toSaved(there, isMended), ...(other ? { other } : {}) };
    },
  };
  return saveItem(places, item, to, mayAsk);
}

const toSaved = (item: NoteItem, isMended: boolean): SavedNow => ({
  outcome: "saved",
  itemId: item.id,
  createdAt: item.createdDateTime ?? "",
  eTag: isMended ? "" : toETag(item),
});
