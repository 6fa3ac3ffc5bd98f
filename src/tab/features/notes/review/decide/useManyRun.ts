import { useState } from "react";

import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import { withUndone } from "#domain/review/withUndone.ts";
import { destinationKey } from "#graph/sites/destination.ts";
import type { SavesHere } from "#tab/features/notes/form/findSavingPlace.ts";
import { isOfEverything } from "#tab/features/notes/sending/isOfEverything.ts";
import { findFailure, type SendFailure } from "#tab/features/notes/sending/NoteSender.ts";
import { pressDecision } from "#tab/features/notes/sending/pressDecision.ts";
import { useNoteSender, useSenderState } from "#tab/features/notes/sending/useNoteSender.ts";
import { useUnsent } from "#tab/features/notes/sending/useUnsent.ts";
import { withdraw } from "#tab/features/notes/sending/withdraw.ts";
import type { WaitingEdit } from "#tab/platform/Outbox.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";

/** One note of several that are decided at once. */
export interface ManyItem {
  readonly read: SavedNote;
  readonly entry: WaitingEdit;
}

export interface FailedItem extends ManyItem {
  readonly failure: Exclude<SendFailure, { outcome: "not-sent" }>;
}

/** How far a decision about several notes is, as the outbox tells it: what is pressed outlives the page. */
export interface ManyRun {
  readonly items: readonly ManyItem[];
  readonly done: readonly ManyItem[];
  readonly failed: readonly FailedItem[];
  /** Not sent yet, and sent by itself. */
  readonly waiting: readonly ManyItem[];
  /** Why the last tries came to nothing, where all that waits would meet the same. */
  readonly failures: readonly (SendFailure | undefined)[];
  /** Stopped before they were sent. */
  readonly taken: readonly ManyItem[];
  readonly isUndoing: boolean;
}

type Begun = Pick<ManyRun, "items" | "isUndoing">;

/** Decides about several notes with one press: all of them are kept on the device first, then sent one after the other. */
export function useManyRun(place: SavesHere) {
  const services = useServices();
  const sender = useNoteSender();
  const [begun, setBegun] = useState<Begun>();

  const begin = (notes: readonly SavedNote[], toMine: (note: LearningNote) => LearningNote) =>
    send(notes.map((read) => ({ read, entry: pressDecision(services, place, read, toMine) })));

  /** As after one decision: each note stands again as it was read, where nobody decided on it since. */
  const undo = (done: readonly ManyItem[]) =>
    send(
      done.map(({ read }) => ({
        read,
        entry: pressDecision(services, place, findSent(read), (note) =>
          withUndone(note, read.note),
        ),
      })),
      true,
    );

  /** The note as this page has sent it. */
  const findSent = (read: SavedNote): SavedNote =>
    sender
      .current()
      .sent.find(
        ({ to, saved }) => to === destinationKey(place.to) && saved.note.key === read.note.key,
      )?.saved ?? read;

  async function send(items: readonly ManyItem[], isUndoing = false): Promise<void> {
    setBegun({ items, isUndoing });
    // A window that asks may open in the click itself, so for the first and no other.
    let mayAsk = true;
    for (const { entry } of items) {
      const outcome = await sender.send(entry, { mayAsk, isFresh: true });
      mayAsk = false;
      // What holds back everything is waited out by the queue of the page.
      if (isOfEverything(outcome)) break;
    }
  }

  /** Takes out what is not on its way yet; the last first, since the first goes next. */
  async function stop(waiting: readonly ManyItem[]): Promise<void> {
    await Promise.all(
      waiting
        .toReversed()
        .map(({ entry }) => sender.whileWaiting(entry, (now) => withdraw(services, now))),
    );
  }

  const run = useProgress(place, begun);
  return {
    run,
    begin: (...decided: Parameters<typeof begin>): void => void begin(...decided),
    stop: (waiting: readonly ManyItem[]): void => void stop(waiting),
    undo: (): void => void undo(run?.done ?? []),
  };
}

function useProgress({ person }: SavesHere, begun: Begun | undefined): ManyRun | undefined {
  const { outbox } = useServices();
  const state = useSenderState();
  const unsent = new Map(useUnsent(person).map((entry) => [entry.id, entry]));
  if (!begun) return undefined;

  const done: ManyItem[] = [];
  const taken: ManyItem[] = [];
  const waiting: ManyItem[] = [];
  const failed: FailedItem[] = [];
  const failures: (SendFailure | undefined)[] = [];
  for (const item of begun.items) {
    const { entry } = item;
    const now = unsent.get(entry.id);
    const failure = now && findFailure(state, now);
    if (!now) {
      const isSent = (outbox.findSent(person, entry.id) ?? "") >= entry.at;
      (isSent ? done : taken).push(item);
    } else if (failure && failure.outcome !== "not-sent") failed.push({ ...item, failure });
    else {
      waiting.push(item);
      failures.push(failure);
    }
  }
  return { ...begun, done, failed, waiting, failures, taken };
}
