import { destinationKey } from "#graph/sites/destination.ts";
import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import { personKey } from "#tab/platform/personKey.ts";
import type { Services } from "#tab/platform/services.ts";

import {
  type NoteSender,
  type SenderState,
  type SendFailure,
  type SendOptions,
  type SendOutcome,
  toFailureName,
} from "./NoteSender.ts";
import { type Performed, performEntry } from "./performEntry.ts";
import { toPause } from "./toPause.ts";

export type SendingServices = Pick<Services, "notes" | "outbox" | "drafts" | "locks" | "pauses"> & {
  readonly now?: () => number;
  readonly random?: () => number;
};

/** One entry on its way. */
interface Sending {
  readonly at: string;
  readonly mayAsk: boolean;
  readonly outcome: Promise<SendOutcome>;
}

const unavailable = { outcome: "not-sent", why: "unavailable" } as const;

/** A sender over the page's services: the outbox holds a note until the list is known to hold it. */
export function createNoteSender(services: SendingServices): NoteSender {
  const { outbox, drafts, locks, pauses, now = Date.now, random = Math.random } = services;
  let state: SenderState = { sending: new Set(), sent: [], failures: new Map() };
  const onTheWay = new Map<string, Sending>();
  const listeners = new Set<() => void>();

  function change(next: Partial<SenderState>): void {
    state = { ...state, sending: new Set(onTheWay.keys()), ...next };
    for (const listener of listeners) listener();
  }

  function send(entry: OutboxEntry, options: SendOptions): Promise<SendOutcome> {
    const { id, at } = entry;
    const already = onTheWay.get(id);
    if (already?.at === at && (already.mayAsk || !options.mayAsk)) return already.outcome;
    // Newer words, or a click on what went by itself: after what is on its way, whatever becomes of that.
    const before = already?.outcome.catch(() => undefined);
    const inTurn = () => locks.run(toTurn(entry), () => sendInTurn(entry, options));
    const sending: Sending = {
      at,
      mayAsk: options.mayAsk,
      outcome: (before ? before.then(inTurn) : inTurn()).finally(() => {
        if (onTheWay.get(id) === sending) onTheWay.delete(id);
        change({});
      }),
    };
    onTheWay.set(id, sending);
    change({});
    return sending.outcome;
  }

  /** What waits may have been sent, deleted or changed by another tab while this one waited for its turn. */
  async function sendInTurn(
    { id, person, at }: OutboxEntry,
    options: SendOptions,
  ): Promise<SendOutcome> {
    const entry = outbox.find(person, id);
    if (!entry) {
      const sent = outbox.findSent(person, id);
      // Words pressed later were put on top of these, so they were sent with them.
      return { outcome: sent !== undefined && sent >= at ? "saved" : "withdrawn" };
    }
    const pause = pauses.find(person);
    // A person's click may cut our own waiting short, but not what Microsoft 365 asked for.
    if (pause && pause.until > now() && (pause.isAsked || !options.mayAsk)) {
      const retryAfter = Math.ceil((pause.until - now()) / 1000);
      return fail(entry, {
        outcome: "not-sent",
        why: pause.why,
        ...(pause.isAsked ? { retryAfter } : {}),
      });
    }
    const performed = await performEntry(services, entry, options).catch((error: unknown) => {
      // A bug of ours: the note waits and the person is told so, and the bug is not hidden.
      fail(entry, unavailable);
      throw error;
    });
    const outcome = settle(performed);
    if (outcome.outcome === "refused") options.onRefused?.(performed.entry, outcome.why);
    return outcome;
  }

  function settle({ entry, answer }: Performed): SendOutcome {
    const { id, person, to } = entry;
    if (answer.outcome !== "saved") {
      const pause =
        answer.outcome === "not-sent" &&
        toPause(answer, {
          failures: pauses.find(person)?.failures ?? 0,
          now: now(),
          random: random(),
        });
      if (pause) pauses.set(person, pause);
      return fail(entry, answer);
    }
    pauses.clear(person);
    // Newer words under the same id, written while these were on their way, stay to be sent.
    if ((outbox.find(person, id) ?? entry).at === entry.at) {
      outbox.removeSent(person, id, entry.at);
      drafts.removeSent(person, answer.saved.note.key, entry.at);
    }
    const { failures, sent } = state;
    change({
      failures: new Map([...failures].filter(([name]) => name !== toFailureName(entry))),
      sent: [{ to: destinationKey(to), saved: answer.saved }, ...sent],
    });
    return { outcome: "saved" };
  }

  function fail(entry: OutboxEntry, failure: SendFailure): SendFailure {
    change({ failures: new Map([...state.failures, [toFailureName(entry), failure]]) });
    return failure;
  }

  function forget(key: string): void {
    change({
      sent: state.sent.filter(({ saved }) => saved.note.key !== key),
      failures: new Map([...state.failures].filter(([name]) => !name.startsWith(key))),
    });
  }

  return {
    send,
    whileWaiting: (entry, work) =>
      locks.run(toTurn(entry), () => {
        const waiting = outbox.find(entry.person, entry.id);
        return Promise.resolve(waiting && work(waiting));
      }),
    forget,
    current: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

const toTurn = ({ id, person }: OutboxEntry): string => `note/${personKey(person)}/${id}`;
