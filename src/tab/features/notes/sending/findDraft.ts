import type { Draft } from "#tab/platform/DraftStore.ts";
import type { Person } from "#tab/platform/Host.ts";
import { toEditId } from "#tab/platform/Outbox.ts";
import type { Services } from "#tab/platform/services.ts";

type DraftServices = Pick<Services, "drafts" | "outbox">;

/** The person's newest draft of that name. One whose words wait in the outbox, or were sent from there, is no draft any more. */
export const findDraft = (
  services: DraftServices,
  person: Person | undefined,
  name: string,
): Draft | undefined =>
  services.drafts
    .list(person, name)
    .find((draft) => !person || !isElsewhere(services, person, draft));

function isElsewhere({ outbox }: DraftServices, person: Person, draft: Draft): boolean {
  if (!draft.tried) return false;
  const id = draft.found ? toEditId(draft.key) : draft.key;
  // Times are compared for sameness only: a device's clock may be put right between two of them.
  return [outbox.find(person, id)?.at, outbox.findSent(person, id)].includes(draft.at);
}
