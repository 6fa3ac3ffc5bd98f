import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

import type { RefusedReason } from "#graph/notes/NotesRepository.ts";
import { type OutboxEntry, toEditId } from "#tab/platform/Outbox.ts";
import type { Services } from "#tab/platform/services.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import type { StoredWhere } from "#tab/platform/storage.ts";

import { findFailure, type SendFailure } from "../sending/NoteSender.ts";
import type { Pressed } from "../sending/pressSave.ts";
import { saveAsNew } from "../sending/saveAsNew.ts";
import { useNoteSender, useSenderState } from "../sending/useNoteSender.ts";
import type { NoteDraft } from "./useNoteDraft.ts";

/** How far the save is; each is one of the sentences that a person sees. */
export type SaveStep =
  | { readonly step: "writing"; readonly refusal?: RefusedReason }
  | { readonly step: "saving" }
  | { readonly step: "saved"; readonly entry: OutboxEntry }
  | WaitingStep
  /** Taken out of the outbox in another window, or from the list of what waits. */
  | { readonly step: "withdrawn" };

export interface WaitingStep {
  readonly step: "waiting";
  readonly entry: OutboxEntry;
  /** What the last try of this page came to. */
  readonly failure: SendFailure | undefined;
  readonly where: StoredWhere;
  /** Back to the form, where the team would not take the words. */
  readonly toForm: () => void;
  readonly saveAsNew: () => void;
}

/**
 * Sends what the form has put into the outbox. What becomes of it is followed for as long as the form is open: what could
 * not be sent at once is sent when it can be. `first`: what waited there when the form was opened.
 */
export function useSaveNote(
  draft: NoteDraft,
  first?: Pressed,
): readonly [SaveStep, (put: () => Pressed) => void] {
  const services = useServices();
  const { outbox } = services;
  const sender = useNoteSender();
  const state = useSenderState();
  const [pressed, setPressed] = useState(first);
  const [hasTried, setHasTried] = useState(first !== undefined);
  const [refusal, setRefusal] = useState<RefusedReason>();
  const isOpen = useIsOpen();
  const waiting = useSyncExternalStore(
    outbox.subscribe,
    () => pressed && findFollowed(outbox, pressed.entry),
    () => undefined,
  );

  function send(now: OutboxEntry): void {
    const sent = sender.send(now, { mayAsk: true, isFresh: true, onRefused: takeBack });
    void sent.finally(() => {
      setHasTried(true);
    });
  }

  /** While nobody can send it. */
  function takeBack(now: OutboxEntry, why: RefusedReason): void {
    // Where the person has left the form, the words stay in the outbox and are shown there.
    if (!isOpen()) return;
    draft.takeBack(now);
    // The form is back before the outbox tells that the note has gone from it.
    flushSync(() => {
      setRefusal(why);
      setPressed(undefined);
    });
    // What the device would not let go of may still be sent: then that is what the person sees.
    if (!outbox.remove(now.person, now.id)) setPressed({ entry: now, where: "device" });
  }

  function follow(begun: Pressed): void {
    setRefusal(undefined);
    setHasTried(false);
    setPressed(begun);
    send(begun.entry);
  }

  async function saveNew(entry: OutboxEntry): Promise<void> {
    const begun = await sender.whileWaiting(entry, (now) => saveAsNew(services, now));
    if (begun) follow(begun);
  }

  function save(put: () => Pressed): void {
    if (pressed) return;
    const begun = put();
    draft.release();
    follow(begun);
  }

  return [toStep(), save];

  function toStep(): SaveStep {
    if (!pressed) return { step: "writing", ...(refusal ? { refusal } : {}) };
    const { entry } = pressed;
    if (!hasTried && (waiting ?? state.sending.has(entry.id))) return { step: "saving" };
    if (!waiting) {
      const sent = outbox.findSent(entry.person, entry.id);
      return sent !== undefined && sent >= entry.at
        ? { step: "saved", entry }
        : { step: "withdrawn" };
    }
    const failure = findFailure(state, waiting);
    return {
      step: "waiting",
      entry: waiting,
      failure,
      where: outbox.findWhere(waiting.person, waiting.id) ?? pressed.where,
      toForm: () => {
        if (failure?.outcome !== "refused") return;
        void sender.whileWaiting(waiting, (now) => {
          takeBack(now, failure.why);
        });
      },
      saveAsNew: () => void saveNew(waiting),
    };
  }
}

/** The entry as it waits now. A new note becomes a change where older words of it arrived after all. */
function findFollowed(
  outbox: Services["outbox"],
  { id, person }: OutboxEntry,
): OutboxEntry | undefined {
  const waiting = outbox.list(person);
  return waiting.find((one) => one.id === id) ?? waiting.find((one) => one.id === toEditId(id));
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
