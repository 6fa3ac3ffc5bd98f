import { useSyncExternalStore } from "react";

import { startTimer } from "#graph/client/clock.ts";
import type { Services } from "#tab/platform/services.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";

import { createNoteSender } from "./createNoteSender.ts";
import { createSendingQueue, type SendingQueue } from "./createSendingQueue.ts";
import type { NoteSender, SenderState } from "./NoteSender.ts";

interface Sending {
  readonly sender: NoteSender;
  readonly queue: SendingQueue;
}

/** One sender for each set of services, so that a save goes on when the person leaves the form. */
const known = new WeakMap<Services, Sending>();

function useSending(): Sending {
  const services = useServices();
  const there = known.get(services);
  if (there) return there;
  const sender = createNoteSender(services);
  const queue = createSendingQueue({ ...services, sender, startTimer });
  const sending = { sender, queue };
  known.set(services, sending);
  return sending;
}

export const useNoteSender = (): NoteSender => useSending().sender;
export const useSendingQueue = (): SendingQueue => useSending().queue;

export function useSenderState(): SenderState {
  const { subscribe, current } = useNoteSender();
  return useSyncExternalStore(subscribe, current, current);
}
