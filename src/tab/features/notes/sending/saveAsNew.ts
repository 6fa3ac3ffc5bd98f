import { noteKey } from "#domain/notes/noteKey.ts";
import { toNewNote } from "#domain/notes/toNewNote.ts";
import type { OutboxEntry, WaitingNote } from "#tab/platform/Outbox.ts";
import type { Services } from "#tab/platform/services.ts";

import type { Pressed } from "./pressSave.ts";
import { withdraw } from "./withdraw.ts";

/** Puts the words of a change into the outbox as a new note, in place of the change: its own note is in the list no more. */
export function saveAsNew(
  services: Pick<Services, "outbox" | "drafts" | "clock">,
  change: OutboxEntry,
): Pressed | undefined {
  if (change.kind !== "edit") return undefined;
  const { to, person } = change;
  const now = services.clock.now();
  const note = toNewNote(change.edit.mine, {
    key: noteKey(crypto.randomUUID()),
    now,
    authorOid: person.objectId,
  });
  const at = now.toISOString();
  const entry: WaitingNote = { kind: "new", id: note.key, note, tried: [], to, person, at };
  const where = services.outbox.put(entry);
  withdraw(services, change);
  // What the change took up is free now.
  return { entry, where: where === "device" ? where : services.outbox.put(entry) };
}
