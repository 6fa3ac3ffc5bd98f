import { useSyncExternalStore } from "react";

import type { Person } from "#tab/platform/Host.ts";
import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";

import { useSenderState } from "./useNoteSender.ts";

/** Notes that wait on this device, without those on their way for the first time. */
export function useUnsent(person: Person): readonly OutboxEntry[] {
  const { outbox } = useServices();
  const { sending, failed } = useSenderState();
  const list = () => outbox.list(person);
  const waiting = useSyncExternalStore(outbox.subscribe, list, list);

  return waiting.filter(({ note }) => !sending.has(note.key) || failed.has(note.key));
}
