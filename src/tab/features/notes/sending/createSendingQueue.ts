import type { StartTimer } from "#graph/client/sendOnce.ts";
import type { Person } from "#tab/platform/Host.ts";
import { personKey } from "#tab/platform/personKey.ts";
import type { Services } from "#tab/platform/services.ts";
import type { WakeReason } from "#tab/platform/Wakeups.ts";

import { isOfEverything, isPassing } from "./isOfEverything.ts";
import { type NoteSender, toFailureName } from "./NoteSender.ts";

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

/** Seconds over which the tabs of a ward come back after the network did. */
const spread = 5;

/** Seconds until the next try where no pause says more: another tab has ended it. */
const usualWait = 60;

/** The queue of one page. It asks nothing of anybody: what needs a click waits for one. */
export function createSendingQueue(options: QueueOptions): SendingQueue {
  const { sender, outbox, locks, pauses, wakeups, startTimer } = options;
  const { now = Date.now, random = Math.random } = options;

  return {
    start(person) {
      /** Entries that are dealt with, or that waiting cannot help, as they were when they were tried. */
      const settled = new Set<string>();
      /** Entries as they were when they were heard of. */
      const known = new Set<string>();
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
        let waits = false;
        try {
          if (findNext()) waits = await locks.run(`queue/${personKey(person)}`, pass);
        } finally {
          isRunning = false;
        }
        if (isStopped) return;
        if (runsAgain) {
          runsAgain = false;
          void run();
        } else if (waits) {
          plan(((pauses.find(person)?.until ?? now() + usualWait * 1000) - now()) / 1000);
        }
      }

      /**
       * One after the other, oldest first, until there is nothing left that may be tried now. Answers whether time will help
       * with the rest: where a person must do something first (sign in, agree, set up), it will not.
       */
      async function pass(): Promise<boolean> {
        for (let entry = findNext(); entry && !isStopped; entry = findNext()) {
          const pause = pauses.find(person);
          if (pause && pause.until > now()) return true;
          const outcome = await sender.send(entry, { mayAsk: false });
          if (isOfEverything(outcome)) return isPassing(outcome.why);
          // Also when it is sent: a list that another tab shortened may not have been told here yet.
          settled.add(toFailureName(entry));
        }
        return false;
      }

      function plan(seconds: number): void {
        stopTimer?.();
        stopTimer = startTimer(Math.max(0, seconds), () => void run());
      }

      function wake(why: WakeReason): void {
        const pause = pauses.find(person);
        if (pause && !pause.isAsked && why === "online") pauses.clear(person);
        if (findNext()) plan(why === "online" ? random() * spread : 0);
      }

      /** Whether something stands in the outbox, or stands there in other words, that was not known of. */
      function hasNew(): boolean {
        const names = outbox.list(person).map(toFailureName);
        const isNew = names.some((name) => !known.has(name));
        for (const name of names) known.add(name);
        return isNew;
      }

      // Opening the page is a person's own try; only what Microsoft 365 asked for is waited out.
      if (pauses.find(person)?.isAsked === false) pauses.clear(person);
      const stopWaking = wakeups.subscribe(wake);
      hasNew();
      const stopListening = outbox.subscribe(() => {
        if (!hasNew()) return;
        if (isRunning) runsAgain = true;
        else plan(0);
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
