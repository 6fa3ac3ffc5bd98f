import { destinationKey } from "#graph/sites/destination.ts";
import { type Draft, toEditName } from "#tab/platform/DraftStore.ts";
import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import type { Services } from "#tab/platform/services.ts";

import { toFormValues } from "./toFormValues.ts";

/** Where the words of a waiting entry stand once they are in the form again. */
export const toDraftName = (entry: OutboxEntry): string =>
  entry.kind === "new" ? entry.note.techniqueId : toEditName(entry.edit.mine.key);

/** A waiting entry as a draft: under the same key, and knowing what may have arrived. */
export function toDraft(entry: OutboxEntry): Draft {
  const { at } = entry;
  const triedIn = destinationKey(entry.to);
  if (entry.kind === "new") {
    const { note, tried } = entry;
    return { values: toFormValues(note), at, key: note.key, tried: [...tried, note], triedIn };
  }
  const { found, mine, tried } = entry.edit;
  return { values: toFormValues(mine), at, key: mine.key, tried: [...tried, mine], triedIn, found };
}

/** Takes a waiting entry out of the outbox and into the form; false where the device would not let go of it, so that it waits still. */
export function returnToForm(
  { outbox, drafts, clock }: Pick<Services, "outbox" | "drafts" | "clock">,
  entry: OutboxEntry,
): boolean {
  const name = toDraftName(entry);
  // The newest draft is the one that the form shows.
  const draft = { ...toDraft(entry), at: clock.now().toISOString() };
  const where = drafts.keep(entry.person, name, draft);
  const isOut = outbox.remove(entry.person, entry.id);
  if (!isOut) drafts.remove(entry.person, name, draft.key);
  // What the entry took up is free now.
  else if (where !== "device") drafts.keep(entry.person, name, draft);
  return isOut;
}
