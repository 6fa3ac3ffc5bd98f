import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

import type { RefusedReason } from "#graph/notes/NotesRepository.ts";
import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import type { StoredWhere } from "#tab/platform/storage.ts";

import type { SendFailure } from "../sending/NoteSender.ts";
import type { Pressed } from "../sending/pressSave.ts";
import { useNoteSender, useSenderState } from "../sending/useNoteSender.ts";
import type { NoteDraft } from "./useNoteDraft.ts";

/** How far the save is; each is one of the sentences that a person sees. */
export type SaveStep =
  | { readonly step: "writing"; readonly refusal?: RefusedReason }
  | { readonly step: "saving" }
  | { readonly step: "saved"; readonly entry: OutboxEntry }
  | {
      readonly step: "waiting";
      readonly entry: OutboxEntry;
      readonly failure: SendFailure;
      readonly where: StoredWhere;
      readonly sendAgain: () => void;
    }
  /** Taken out of the outbox in another window, or from the list of what waits. */
  | { readonly step: "withdrawn" };

/**
 * Sends what the form has put into the outbox. What becomes of it is followed for as long as the form is open: what could
 * not be sent at once is sent when it can be.
 */
export function useSaveNote(draft: NoteDraft): readonly [SaveStep, (put: () => Pressed) => void] {
  const { outbox } = useServices();
  const sender = useNoteSender();
  const { sending, failed } = useSenderState();
  const [pressed, setPressed] = useState<Pressed>();
  const [refusal, setRefusal] = useState<RefusedReason>();
  const isOpen = useIsOpen();
  const entry = pressed?.entry;
  const waits = useSyncExternalStore(
    outbox.subscribe,
    () => entry !== undefined && outbox.list(entry.person).some(({ id }) => id === entry.id),
    () => false,
  );

  async function send(now: OutboxEntry): Promise<void> {
    const answer = await sender.send(now, { mayAsk: true, isFresh: true });
    // Where the person has left the form, the words stay in the outbox and are shown there.
    if (answer.outcome !== "refused" || !isOpen()) return;
    draft.takeBack(now.kind === "new" ? now.note : now.edit.mine);
    // The form is back before the outbox tells that the note has gone from it.
    flushSync(() => {
      setRefusal(answer.why);
      setPressed(undefined);
    });
    outbox.remove(now.person, now.id);
  }

  function save(put: () => Pressed): void {
    if (entry) return;
    const begun = put();
    draft.release();
    setRefusal(undefined);
    setPressed(begun);
    void send(begun.entry);
  }

  return [toStep(), save];

  function toStep(): SaveStep {
    if (!pressed || !entry) return { step: "writing", ...(refusal ? { refusal } : {}) };
    const { id, person } = entry;
    if (sending.has(id)) return { step: "saving" };
    if (!waits) {
      const sent = outbox.findSent(person, id);
      return sent !== undefined && sent >= entry.at
        ? { step: "saved", entry }
        : { step: "withdrawn" };
    }
    const failure = failed.get(id);
    if (!failure) return { step: "saving" };
    const sendAgain = () => void sender.send(entry, { mayAsk: true });
    return { step: "waiting", entry, failure, where: pressed.where, sendAgain };
  }
}

function useIsOpen(): () => boolean {
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  return () => isOpen.current;
}
