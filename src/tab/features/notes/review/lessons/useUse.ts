import { useSyncExternalStore } from "react";

import { toPeriod } from "#domain/notes/period.ts";
import { destinationKey } from "#graph/sites/destination.ts";
import type { SavesHere } from "#tab/features/notes/form/findSavingPlace.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import type { WaitingUse } from "#tab/platform/UseBox.ts";

import { getUseSender } from "./getUseSender.ts";
import { toUseKey } from "./toUseKey.ts";
import type { UseFailure } from "./UseSender.ts";

/** How it stands with this person's use of a lesson. */
export type UseState =
  | { readonly step: "unused" }
  | { readonly step: "sending" }
  | {
      readonly step: "waiting";
      readonly waiting: WaitingUse;
      /** Missing where it was not tried since the page was opened. */
      readonly failure?: UseFailure;
    }
  | { readonly step: "counted"; readonly period: string };

export interface PersonsUse {
  readonly now: UseState;
  readonly record: (effect: string) => void;
  readonly sendAgain: (waiting: WaitingUse) => void;
  readonly remove: (waiting: WaitingUse) => void;
}

/** Keeps a use on the device before it is first sent, and tells what became of it. */
export function useUse({ person, to }: SavesHere, noteKey: string): PersonsUse {
  const services = useServices();
  const { uses, clock } = services;
  const sender = getUseSender(services);
  const waitingUses = useSyncExternalStore(uses.subscribe, () => uses.list(person));
  const counted = useSyncExternalStore(uses.subscribe, () => uses.findCounted(person, noteKey));
  const { sending, failures } = useSyncExternalStore(sender.subscribe, sender.current);
  const period = toPeriod(clock.now());
  const waiting = waitingUses.find(
    (one) => one.use.noteKey === noteKey && destinationKey(one.to) === destinationKey(to),
  );

  function toState(): UseState {
    if (waiting && sending.has(waiting.use.key)) return { step: "sending" };
    if (waiting) {
      const failure = failures.get(waiting.use.key);
      return { step: "waiting", waiting, ...(failure ? { failure } : {}) };
    }
    return counted === period ? { step: "counted", period } : { step: "unused" };
  }

  function record(effect: string): void {
    const use = { noteKey, period, effect };
    const pressed = {
      use: { ...use, key: toUseKey(person, use) },
      to,
      person,
      at: clock.now().toISOString(),
    };
    uses.put(pressed);
    void sender.send(pressed, true);
  }

  return {
    now: toState(),
    record,
    sendAgain: (again) => void sender.send(again, true),
    remove: (again) => uses.remove(again),
  };
}
