import { useState, useSyncExternalStore } from "react";

import { type Destination, destinationKey } from "#graph/sites/destination.ts";
import { useHost, useServices } from "#tab/platform/ServicesContext.ts";
import { toEditId, type WaitingEdit } from "#tab/platform/Outbox.ts";

import type { SendFailure } from "../sending/NoteSender.ts";
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
  const { sending, failed } = useSenderState();
  const id = toEditId(key);
  const waiting = useSyncExternalStore(outbox.subscribe, () =>
    outbox.list(person).find((entry) => entry.id === id),
  );
  const isSending = sending.has(id);
  const [known, setKnown] = useState<Known>();
  const last = failed.get(id);
  if (waiting && last && !isSending && (known?.at !== waiting.at || known.failure !== last)) {
    setKnown({ at: waiting.at, failure: last });
  }

  if (waiting?.kind !== "edit" || destinationKey(waiting.to) !== destinationKey(to)) return none;
  // While the same words are sent once more, what is known of them still holds; of newer ones nothing is known.
  const before = known?.at === waiting.at ? known.failure : undefined;
  return { waiting, isSending, failure: isSending ? before : last };
}

/** What became of the words that were pressed at that time. */
interface Known {
  readonly at: string;
  readonly failure: SendFailure;
}

const none: WaitingChange = { waiting: undefined, isSending: false, failure: undefined };
