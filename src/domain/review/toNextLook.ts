import { aYearOn } from "../notes/aYearOn.ts";
import { isDay } from "../notes/findNoteProblems.ts";

/** The day to look at a note again that is found good at that time (ISO): a day that has passed moves to a year on. */
export function toNextLook(reviewBy: string, at: string): string {
  const hasPassed = reviewBy !== "" && isDay(reviewBy) && reviewBy < at.slice(0, 10);
  return hasPassed ? aYearOn(new Date(at)) : reviewBy;
}
