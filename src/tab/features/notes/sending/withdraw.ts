import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import type { Services } from "#tab/platform/services.ts";

import { toWaitingWords } from "./toWaitingWords.ts";

/** Takes an entry out of the outbox for good, and the draft of the very same words where one had to stay. False where the device would not let go. */
export function withdraw(
  { outbox, drafts }: Pick<Services, "outbox" | "drafts">,
  entry: OutboxEntry,
): boolean {
  const { key } = toWaitingWords(entry);
  drafts.removeSent(entry.person, key, entry.at);
  return outbox.remove(entry.person, entry.id);
}
