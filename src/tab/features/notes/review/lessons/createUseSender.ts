import type { UseOutcome } from "#graph/review/ReviewRepository.ts";
import {
  findWaitingReason,
  toWaitingReason,
} from "#tab/features/notes/sending/findWaitingReason.ts";
import { personKey } from "#tab/platform/personKey.ts";
import type { Services } from "#tab/platform/services.ts";
import type { WaitingUse } from "#tab/platform/UseBox.ts";

import type { UseFailure, UseSender, UseSenderState } from "./UseSender.ts";

export type UseServices = Pick<Services, "review" | "uses" | "locks" | "pauses"> & {
  readonly now?: () => number;
};

type Answer = UseFailure | { readonly outcome: "saved" };

/** A sender over the page's services: a use stays on the device until the list is known to hold it. */
export function createUseSender(services: UseServices): UseSender {
  const { uses, locks, pauses, now = Date.now } = services;
  const onTheWay = new Map<string, Promise<void>>();
  const listeners = new Set<() => void>();
  let state: UseSenderState = { sending: new Set(), failures: new Map() };

  function change(failures: UseSenderState["failures"]): void {
    state = { sending: new Set(onTheWay.keys()), failures };
    for (const listener of listeners) listener();
  }

  const isWaiting = ({ person, use }: WaitingUse): boolean =>
    uses.list(person).some((one) => one.use.key === use.key);

  async function sendInTurn(waiting: WaitingUse, mayAsk: boolean): Promise<void> {
    // Another tab of this person may have sent it meanwhile.
    if (!isWaiting(waiting)) return;
    const answer = await ask(services, waiting, mayAsk);
    const failures = new Map(state.failures);
    if (answer.outcome === "saved") {
      failures.delete(waiting.use.key);
      uses.removeSent(waiting);
    } else {
      failures.set(waiting.use.key, answer);
    }
    change(failures);
  }

  async function send(waiting: WaitingUse, mayAsk: boolean): Promise<void> {
    const { key } = waiting.use;
    await onTheWay.get(key);
    const turn = `use/${personKey(waiting.person)}/${key}`;
    const sending = locks
      .run(turn, () => sendInTurn(waiting, mayAsk))
      .finally(() => {
        onTheWay.delete(key);
        change(state.failures);
      });
    onTheWay.set(key, sending);
    change(state.failures);
    await sending;
  }

  return {
    send,
    async sendAll(person) {
      for (const waiting of uses.list(person)) {
        const pause = pauses.find(person);
        if (pause && pause.until > now()) return;
        await send(waiting, false);
        // What stopped one would stop the others.
        if (state.failures.get(waiting.use.key)?.outcome === "not-sent") return;
      }
    },
    current: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

/** The list's answer, or why it could not even be asked. Throws only for what nobody foresaw. */
async function ask({ review }: UseServices, { use, to }: WaitingUse, mayAsk: boolean) {
  try {
    return toAnswer(await (await review()).recordUse(use, to, { mayAsk }));
  } catch (error) {
    const why = findWaitingReason(error);
    if (!why) throw error;
    return { outcome: "not-sent", why } as const;
  }
}

const toAnswer = (outcome: UseOutcome): Answer =>
  outcome.outcome === "not-sent" ? { outcome: "not-sent", why: toWaitingReason(outcome) } : outcome;
