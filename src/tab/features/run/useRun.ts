import { useCallback, useEffect, useSyncExternalStore } from "react";

import type { Technique, Version } from "#domain/cards/technique.ts";
import { findMilestone } from "#domain/run/findMilestone.ts";
import type { Run } from "#domain/run/run.ts";
import { seeRun } from "#domain/run/seeRun.ts";
import { startRun } from "#domain/run/startRun.ts";
import type { Person } from "#tab/platform/Host.ts";
import { readSight } from "#tab/platform/readSight.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";

import { absenceWords, saidWords } from "./runWords.ts";

/** Changes the run as it is at this moment; answers what it is then, or undefined where it is no more. */
export type Steer = (change: (run: Run) => Run) => Run | undefined;

export interface RunOnDevice {
  readonly run: Run | undefined;
  readonly steer: Steer;
  readonly begin: (version: Version) => void;
  readonly forget: () => void;
}

const second = 1000;

/** The person's run of a card. The device's copy is the one that counts, so that two windows never differ. */
export function useRun(technique: Technique, person: Person | undefined): RunOnDevice {
  const { runs } = useServices();
  const announce = useAnnounce();
  const { id: techniqueId } = technique;
  const run = useSyncExternalStore(
    runs.subscribe,
    () => runs.find(person, techniqueId),
    () => undefined,
  );

  const steer = useCallback<Steer>(
    (change) => {
      const kept = runs.find(person, techniqueId);
      if (!kept) return undefined;
      const next = change(seeRun(kept, readSight()));
      runs.keep(person, next);
      return next;
    },
    [runs, person, techniqueId],
  );

  const look = useCallback(() => {
    const before = runs.find(person, techniqueId);
    const after = before?.state === "running" ? steer((now) => now) : undefined;
    if (!before || !after) return;
    const sentence = findSentence(before, after);
    if (sentence !== undefined) announce(sentence);
  }, [announce, runs, person, techniqueId, steer]);

  useLooking(run?.state === "running", look);

  return {
    run,
    steer,
    begin: (version) => {
      const id = crypto.randomUUID();
      runs.keep(person, startRun({ id, techniqueId, version, now: readSight() }));
    },
    forget: () => runs.remove(person, techniqueId),
  };
}

/** What is worth saying of what happened between two looks. */
function findSentence(before: Run, after: Run): string | undefined {
  if (after.absence && after.absence !== before.absence) {
    return absenceWords.away(after.absence.time, after.absence.isCounted);
  }
  const milestone = findMilestone(before, after);
  if (milestone === undefined) return undefined;
  return milestone === "time-up" ? saidWords.timeUp : saidWords.minuteLeft;
}

/** Each second, and as soon as the page is seen again. */
function useLooking(isRunning: boolean, look: () => void): void {
  useEffect(() => {
    if (!isRunning) return;
    look();
    const timer = setInterval(look, second);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [isRunning, look]);
}
