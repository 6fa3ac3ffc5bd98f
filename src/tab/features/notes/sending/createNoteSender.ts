import { destinationKey } from "#graph/sites/destination.ts";
import type { Person } from "#tab/platform/Host.ts";
import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import type { Services } from "#tab/platform/services.ts";

import type { NoteSender, SenderState, SendOutcome } from "./NoteSender.ts";
import { findWaitingReason, toWaitingReason } from "./findWaitingReason.ts";
import { toSentNote } from "./toSentNote.ts";

type SendingServices = Pick<Services, "notes" | "outbox">;

const unavailable = { outcome: "not-sent", why: "unavailable" } as const;

/** A sender over the page's services: the outbox holds a note until the list is known to hold it. */
export function createNoteSender({ notes, outbox }: SendingServices): NoteSender {
  let state: SenderState = { sending: new Set(), sent: [], failed: new Map() };
  const onTheWay = new Map<string, Promise<SendOutcome>>();
  const triedFor = new Set<string>();
  const listeners = new Set<() => void>();

  function change(next: Partial<SenderState>): void {
    state = { ...state, sending: new Set(onTheWay.keys()), ...next };
    for (const listener of listeners) listener();
  }

  function send(entry: OutboxEntry, options: { readonly mayAsk: boolean }): Promise<SendOutcome> {
    const { key } = entry.note;
    const already = onTheWay.get(key);
    if (already) return already;
    const sending = attempt(entry, options).finally(() => {
      onTheWay.delete(key);
      change({});
    });
    onTheWay.set(key, sending);
    change({});
    return sending;
  }

  async function attempt(
    entry: OutboxEntry,
    options: { readonly mayAsk: boolean },
  ): Promise<SendOutcome> {
    const { note, to } = entry;
    const answer = await save(entry, options).catch((error: unknown) => {
      // A bug of ours: the note waits and the person is told so, and the bug is not hidden.
      change({ failed: new Map([...state.failed, [note.key, unavailable]]) });
      throw error;
    });
    if (answer.outcome !== "saved") {
      change({ failed: new Map([...state.failed, [note.key, answer]]) });
      return answer;
    }
    outbox.remove(note.key);
    const sent = { to: destinationKey(to), saved: toSentNote(note, answer) };
    change({ sent: [sent, ...state.sent] });
    return { outcome: "saved" };
  }

  async function save({ note, to }: OutboxEntry, options: { readonly mayAsk: boolean }) {
    try {
      const answer = await (await notes()).save(note, to, options);
      if (answer.outcome !== "not-sent") return answer;
      return { outcome: "not-sent", why: toWaitingReason(answer) } as const;
    } catch (error) {
      const why = findWaitingReason(error);
      if (!why) throw error;
      return { outcome: "not-sent", why } as const;
    }
  }

  async function sendWaiting(person: Person): Promise<void> {
    const name = `${person.tenantId}/${person.objectId}`;
    if (triedFor.has(name)) return;
    triedFor.add(name);
    for (const entry of outbox.list(person)) await send(entry, { mayAsk: false });
  }

  return {
    send,
    sendWaiting,
    current: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
