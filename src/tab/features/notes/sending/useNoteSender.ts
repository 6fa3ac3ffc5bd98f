import { useSyncExternalStore } from "react";

import type { Services } from "#tab/platform/services.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";

import { createNoteSender } from "./createNoteSender.ts";
import type { NoteSender, SenderState } from "./NoteSender.ts";

/** One sender for each set of services, so that a save goes on when the person leaves the form. */
const senders = new WeakMap<Services, NoteSender>();

export function useNoteSender(): NoteSender {
  const services = useServices();
  const known = senders.get(services);
  if (known) return known;
  const sender = createNoteSender(services);
  senders.set(services, sender);
  return sender;
}

export function useSenderState(): SenderState {
  const { subscribe, current } = useNoteSender();
  return useSyncExternalStore(subscribe, current, current);
}
