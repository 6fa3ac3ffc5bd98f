import { useSyncExternalStore } from "react";

import { type Destination, destinationKey } from "#graph/sites/destination.ts";
import { useHost, useServices } from "#tab/platform/ServicesContext.ts";
import { toEditId, type WaitingEdit } from "#tab/platform/Outbox.ts";

import { findFailure, type SendFailure } from "../sending/NoteSender.ts";
import { useSenderState } from "../sending/useNoteSender.ts";

/** A change of one note that the list does not have yet, and how far it is. */
export interface WaitingChange {
  readonly waiting: WaitingEdit | undefined;
  /** On its way at this moment. */
  readonly isSending: boolean;
  /** What the last attempt with these words came to; undefined while there was none. */
  readonly failure: SendFailure | undefined;
}

/** What the person at this device has changed in a note and the list does not have yet. */
export function useWaitingChange(to: Destination, key: string): WaitingChange {
  const { outbox } = useServices();
  const host = useHost();
  const person = host.state === "teams" ? host.context.person : undefined;
  const state = useSenderState();
  const id = toEditId(key);
  const waiting = useSyncExternalStore(outbox.subscribe, () =>
    outbox.list(person).find((entry) => entry.id === id),
  );
  if (waiting?.kind !== "edit" || destinationKey(waiting.to) !== destinationKey(to)) return none;
  return { waiting, isSending: state.sending.has(id), failure: findFailure(state, waiting) };
}

const none: WaitingChange = { waiting: undefined, isSending: false, failure: undefined };
