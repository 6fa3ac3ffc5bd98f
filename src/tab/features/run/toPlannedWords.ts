import type { Version } from "#domain/cards/technique.ts";
import { findLeftOut } from "#domain/run/planAgain.ts";
import type { Run } from "#domain/run/run.ts";

import { planWords, runWords } from "./runWords.ts";

/** What a new plan came to: how many steps there are time for, and the names of those there is none for. */
export function toPlannedWords(run: Run, version: Version, minutes: number): string {
  const titles = toLeftOutTitles(run, version);
  const steps = run.steps.length - run.place - titles.length;
  const leftOut = titles.length === 0 ? planWords.allIn : runWords.leftOutHere(titles);
  return `${planWords.planned(steps, minutes)} ${leftOut}`;
}

export const toLeftOutTitles = (run: Run, version: Version): readonly string[] =>
  findLeftOut(run).flatMap((place) => version.steps[place]?.title ?? []);
