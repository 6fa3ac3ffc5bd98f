import { useSyncExternalStore } from "react";

import type { Person } from "#tab/platform/Host.ts";
import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";

/** What waits on this device for this person, oldest first. */
export function useUnsent(person: Person): readonly OutboxEntry[] {
  const { outbox } = useServices();
  const list = () => outbox.list(person);
  return useSyncExternalStore(outbox.subscribe, list, list);
}
