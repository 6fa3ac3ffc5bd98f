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
  if (entry.kind === "new") {
    const { note, tried } = entry;
    return { values: toFormValues(note), at, key: note.key, tried: [...tried, note] };
  }
  const { found, mine, tried } = entry.edit;
  return { values: toFormValues(mine), at, key: mine.key, tried: [...tried, mine], found };
}

/** Takes a waiting entry out of the outbox and into the form; false where other words stand there already. */
export function returnToForm(
  { outbox, drafts }: Pick<Services, "outbox" | "drafts">,
  entry: OutboxEntry,
): boolean {
  const name = toDraftName(entry);
  const draft = toDraft(entry);
  const there = drafts.find(entry.person, name);
  if (there && there.key !== draft.key) return false;
  const where = drafts.keep(entry.person, name, draft);
  outbox.remove(entry.person, entry.id);
  // What the entry took up is free now.
  if (where !== "device") drafts.keep(entry.person, name, draft);
  return true;
}
