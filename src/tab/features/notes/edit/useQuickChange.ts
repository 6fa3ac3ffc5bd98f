import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";

import type { SavesHere } from "../form/findSavingPlace.ts";
import { pressAtOnce } from "../sending/pressSave.ts";
import { useNoteSender } from "../sending/useNoteSender.ts";
import type { WaitingChange } from "./useWaitingChange.ts";

/** Changes a note with one press and no form, on top of what waits already. */
export function useQuickChange(
  saved: SavedNote,
  { waiting }: WaitingChange,
  place: SavesHere,
): (toMine: (note: LearningNote) => LearningNote) => OutboxEntry {
  const services = useServices();
  const sender = useNoteSender();

  return (toMine) => {
    const { found, mine } = waiting?.edit ?? { found: saved, mine: saved.note };
    const own = waiting ? [mine] : [];
    const { entry } = pressAtOnce(services, place, found, toMine(mine), own);
    void sender.send(entry, { mayAsk: true, isFresh: true });
    return entry;
  };
}
