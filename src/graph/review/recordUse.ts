import type { NoteUse } from "#domain/review/noteUse.ts";

import type { Places } from "../notes/findPlace.ts";
import { saveItem } from "../notes/saveItem.ts";
import type { NewItem, SavedItem } from "../notes/sendItem.ts";
import type { Destination } from "../sites/destination.ts";
import type { UseOutcome } from "./ReviewRepository.ts";

/** Keeps one use of a note once. Its key tells a second sending from a second use. */
export function recordUse(
  uses: Places,
  use: NoteUse,
  to: Destination,
  mayAsk: boolean,
): Promise<UseOutcome> {
  const item: NewItem<SavedItem> = {
    key: use.key,
    fields: toUseFields(use),
    // Uses wait on the device and are sent again by themselves, so any of them may have arrived before.
    isTried: true,
    onCreated: toSaved,
    onFound: toSaved,
  };
  return saveItem(uses, item, to, mayAsk);
}

const toSaved = ({ id }: { readonly id: string }): Promise<SavedItem> =>
  Promise.resolve({ outcome: "saved", itemId: id });

const toUseFields = ({ key, noteKey, period, effect }: NoteUse) => ({
  Title: "Used",
  LnKey: key,
  LnNoteKey: noteKey,
  LnPeriod: period,
  ...(effect === "" ? {} : { LnEffect: effect }),
});
