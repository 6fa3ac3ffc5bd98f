import type { DecisionKind } from "./decideWords.ts";

/** What can be decided about several notes with the same words. What changed in practice is told of each by itself. */
export const manyKinds = [
  "check",
  "ask-change",
  "close",
] as const satisfies readonly DecisionKind[];

const toNotes = (count: number): string => (count === 1 ? "1 note" : `${String(count)} notes`);

/** What a reviewer reads when they decide about several notes at once. */
export const manyWords = {
  title: (count: number): string => `${toNotes(count)} chosen`,
  lead: "Choose only notes that you have read. The decision is the same for all of them.",
  careHint: "Your answer goes for each of these notes that was not asked about before.",
  careOneByOne:
    "Take those that would out of your choice. Check each of them by itself, so that it says where your governance has it.",
  titles: {
    check: (count: number): string => `Check ${toNotes(count)}`,
    "ask-change": (count: number): string => `Ask for a change of ${toNotes(count)}`,
    practice: (count: number): string => `Put ${toNotes(count)} into practice`,
    close: (count: number): string => `Close ${toNotes(count)}`,
  } satisfies Record<DecisionKind, unknown>,
  press: {
    check: (count: number): string => `Mark ${toNotes(count)} as checked`,
    "ask-change": (count: number): string => `Send ${toNotes(count)} back`,
    practice: (count: number): string => `Mark ${toNotes(count)} as put into practice`,
    close: (count: number): string => `Close ${toNotes(count)}`,
  } satisfies Record<DecisionKind, unknown>,
  progress: (done: number, all: number): string => `${String(done)} of ${String(all)} done`,
  running: "Sending one after the other.",
  stop: "Stop",
  stopped: (count: number): string =>
    `Stopped. ${toNotes(count)} ${count === 1 ? "stands" : "stand"} as before.`,
  undo: "Undo all of these",
  undone: (done: number, all: number): string =>
    `Undone for ${String(done)} of ${toNotes(all)}. They stand as they did.`,
  finished: (done: number, all: number): string =>
    done === all ? `All ${toNotes(all)} done.` : `${String(done)} of ${toNotes(all)} done.`,
  failed: (count: number): string => `${toNotes(count)} did not work`,
  goneOne: "It was deleted from the team's list.",
  close: "Close this",
  leave: "Not now",
} as const;
