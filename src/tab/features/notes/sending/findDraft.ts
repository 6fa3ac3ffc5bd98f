import type { Draft } from "#tab/platform/DraftStore.ts";
import type { Person } from "#tab/platform/Host.ts";
import { toEditId } from "#tab/platform/Outbox.ts";
import type { Services } from "#tab/platform/services.ts";

/** The person's draft of that name, unless its words wait in the outbox or were sent from there: then they are no draft any more. */
export function findDraft(
  { drafts, outbox }: Pick<Services, "drafts" | "outbox">,
  person: Person | undefined,
  name: string,
): Draft | undefined {
  const draft = drafts.find(person, name);
  if (!draft?.tried || !person) return draft;
  const id = draft.found ? toEditId(draft.key) : draft.key;
  const waiting = outbox.find(person, id);
  // Times are compared for sameness only: a device's clock may be put right between two of them.
  return [waiting?.at, outbox.findSent(person, id)].includes(draft.at) ? undefined : draft;
}
