import type { StartTimer } from "#graph/client/sendOnce.ts";
import type { Person } from "#tab/platform/Host.ts";
import { personKey } from "#tab/platform/personKey.ts";
import type { Services } from "#tab/platform/services.ts";
import type { WakeReason } from "#tab/platform/Wakeups.ts";

import type { WaitingReason } from "./findWaitingReason.ts";
import { findFailure, type NoteSender, type SendOutcome, toFailureName } from "./NoteSender.ts";

export interface QueueOptions extends Pick<Services, "outbox" | "locks" | "pauses" | "wakeups"> {
  readonly sender: NoteSender;
  readonly startTimer: StartTimer;
  readonly now?: () => number;
  readonly random?: () => number;
}

/** Sends what waits by itself while the page is open. */
export interface SendingQueue {
  /** Begins with what waits for this person; answers how to stop. */
  readonly start: (person: Person) => () => void;
}

/** Everything else that waits would meet the same. */
const ofEverything: ReadonlySet<WaitingReason> = new Set([
  "offline",
  "busy",
  "unavailable",
  "sign-in-needed",
  "settings",
  "no-nested-sign-in",
  "administrator-needed",
]);

/** Seconds over which the tabs of a ward come back after the network did. */
const spread = 5;

/** The queue of one page. It asks nothing of anybody: what needs a click waits for one. */
export function createSendingQueue(options: QueueOptions): SendingQueue {
  const { sender, outbox, locks, pauses, wakeups, startTimer } = options;
  const { now = Date.now, random = Math.random } = options;

  return {
    start(person) {
      /** Entries that are dealt with, or that waiting cannot help, as they were when they were tried. */
      const settled = new Set<string>();
      let stopTimer: (() => void) | undefined;
      let isRunning = false;
      let isStopped = false;
      let runsAgain = false;

      const findNext = () =>
        outbox.list(person).find((entry) => !settled.has(toFailureName(entry)));

      async function run(): Promise<void> {
        if (isRunning) {
          runsAgain = true;
          return;
        }
        isRunning = true;
        try {
          if (findNext()) await locks.run(`queue/${personKey(person)}`, pass);
        } finally {
          isRunning = false;
        }
        if (isStopped) return;
        if (runsAgain) {
          runsAgain = false;
          void run();
        } else if (findNext()) {
          plan(((pauses.find(person)?.until ?? Number.NaN) - now()) / 1000);
        }
      }

      /** One after the other, oldest first, until there is nothing left that may be tried now. */
      async function pass(): Promise<void> {
        for (let entry = findNext(); entry && !isStopped; entry = findNext()) {
          const pause = pauses.find(person);
          if (pause && pause.until > now()) return;
          const outcome = await sender.send(entry, { mayAsk: false });
          if (isOfEverything(outcome)) return;
          // Also when it is sent: a list that another tab shortened may not have been told here yet.
          settled.add(toFailureName(entry));
        }
      }

      function plan(seconds: number): void {
        stopTimer?.();
        // With no pause it is a person who must do something first: sign in, agree, set up.
        if (Number.isNaN(seconds)) return;
        stopTimer = startTimer(Math.max(0, seconds), () => void run());
      }

      function wake(why: WakeReason): void {
        const pause = pauses.find(person);
        if (pause && !pause.isAsked && why === "online") pauses.clear(person);
        if (findNext()) plan(why === "online" ? random() * spread : 0);
      }

      // Opening the page is a person's own try; only what Microsoft 365 asked for is waited out.
      if (pauses.find(person)?.isAsked === false) pauses.clear(person);
      const stopWaking = wakeups.subscribe(wake);
      const stopListening = outbox.subscribe(() => {
        const hasNew = outbox
          .list(person)
          .some(
            (entry) => !settled.has(toFailureName(entry)) && !findFailure(sender.current(), entry),
          );
        if (hasNew && !isRunning) plan(0);
      });
      void run();
      return () => {
        isStopped = true;
        stopTimer?.();
        stopWaking();
        stopListening();
      };
    },
  };
}

const isOfEverything = (outcome: SendOutcome): boolean =>
  outcome.outcome === "not-sent" && ofEverything.has(outcome.why);
