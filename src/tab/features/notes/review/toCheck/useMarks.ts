import { useSyncExternalStore } from "react";

import { type Destination, destinationKey } from "#graph/sites/destination.ts";
import { findFailure, type SenderState } from "#tab/features/notes/sending/NoteSender.ts";
import { useSenderState } from "#tab/features/notes/sending/useNoteSender.ts";
import type { WaitingEdit } from "#tab/platform/Outbox.ts";
import { useHost, useServices } from "#tab/platform/ServicesContext.ts";

/** How far a change is that the list does not have yet. */
export type Mark = "sending" | "unsent" | "failed";

/** Changes of this person that the list does not have yet, by the key of their note. */
export function useMarks(to: Destination): ReadonlyMap<string, Mark> {
  const { outbox } = useServices();
  const host = useHost();
  const sender = useSenderState();
  const person = host.state === "teams" ? host.context.person : undefined;
  const entries = useSyncExternalStore(outbox.subscribe, () => outbox.list(person));
  return new Map(
    entries
      .filter((entry) => entry.kind === "edit")
      .filter((entry) => destinationKey(entry.to) === destinationKey(to))
      .map((entry) => [entry.edit.found.note.key, toMark(sender, entry)]),
  );
}

function toMark(sender: SenderState, entry: WaitingEdit): Mark {
  const failure = findFailure(sender, entry);
  if (failure && failure.outcome !== "not-sent") return "failed";
  return sender.sending.has(entry.id) ? "sending" : "unsent";
}
