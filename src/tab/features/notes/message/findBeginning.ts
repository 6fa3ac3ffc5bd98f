import { faces } from "#domain/cards/faces.ts";
import type { NoteKey } from "#domain/notes/learningNote.ts";
import type { OpenedMessage } from "#tab/platform/OpenedMessage.ts";
import type { Person } from "#tab/platform/Host.ts";
import { type OutboxEntry, toEditId } from "#tab/platform/Outbox.ts";
import type { Services } from "#tab/platform/services.ts";

import type { DraftStart } from "../form/heldDraft.ts";
import type { Pressed } from "../sending/pressSave.ts";
import { toDraft } from "../sending/returnToForm.ts";
import { toWaitingWords } from "../sending/toWaitingWords.ts";
import { toMessageValues, toNoteValues, withCard } from "./messageForm.ts";

interface Beginning {
  readonly start: DraftStart;
  /** The note itself waits on this device: it is shown as such, and not written a second time. */
  readonly first?: Pressed;
}

/** What the form of a message begins with: its text, or the words that wait under its key. */
export function findBeginning(
  { outbox, drafts }: Pick<Services, "outbox" | "drafts">,
  person: Person | undefined,
  { key, text }: OpenedMessage,
): Beginning {
  const name = `message/${key}`;
  fetchDraft(drafts, person, name, key);
  const waiting = person && outbox.find(person, key);
  if (waiting) {
    const where = outbox.findWhere(person, waiting.id) ?? "memory";
    return { start: toStart(name, waiting), first: { entry: waiting, where } };
  }
  const change = person && outbox.find(person, toEditId(key));
  if (change) return { start: toStart(name, change) };
  return { start: { name, key, values: toMessageValues(text) } };
}

/** Words that were taken back into the form of their card are the same note's: they are met here. */
function fetchDraft(
  drafts: Services["drafts"],
  person: Person | undefined,
  name: string,
  key: NoteKey,
): void {
  for (const { id } of faces) {
    const draft = drafts.list(person, id).find((one) => one.key === key);
    if (!draft) continue;
    drafts.keep(person, name, { ...draft, values: withCard(draft.values, id) });
    drafts.remove(person, id, key);
  }
}

const toStart = (name: string, entry: OutboxEntry): DraftStart => ({
  ...toDraft(entry),
  name,
  values: toNoteValues(toWaitingWords(entry)),
});
