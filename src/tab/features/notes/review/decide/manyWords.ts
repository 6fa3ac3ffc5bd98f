import type { DecisionKind } from "./decideWords.ts";

/** What a reviewer reads when they decide about several notes at once. */
export const manyWords = {
  title: (count: number): string =>
    count === 1 ? "1 note chosen" : `${String(count)} notes chosen`,
  lead: "Choose only notes that you have read. The decision is the same for all of them.",
  careLead: "This goes for every note that you chose and that was not asked about before.",
  careOneByOne:
    "Check those one by one, so that each says where your governance has it. Take them out of your choice first.",
  press: {
    check: (count: number): string => `Mark ${toNotes(count)} as checked`,
    "ask-change": (count: number): string => `Send ${toNotes(count)} back`,
    close: (count: number): string => `Close ${toNotes(count)}`,
  },
  progress: (done: number, all: number): string => `${String(done)} of ${String(all)} done`,
  running: "Saving to the team. You can go on reading, but stay in Technique Cards.",
  stopped: (count: number): string =>
    count === 0 ? "" : `Stopped. ${toNotes(count)} ${count === 1 ? "is" : "are"} as before.`,
  stop: "Stop",
  undo: "Undo all of these",
  undone: "Undone. The notes stand as they did.",
  undoing: "Undoing",
  close: "Close this",
  failed: (count: number): string =>
    count === 1 ? "1 note did not work" : `${String(count)} notes did not work`,
  finished: (done: number, all: number): string =>
    done === all
      ? `All ${String(all)} saved to the team.`
      : `${String(done)} of ${String(all)} saved to the team.`,
} as const;

/** What can be decided about several notes with the same words. What changed in practice is told of each by itself. */
export const manyKinds = [
  "check",
  "ask-change",
  "close",
] as const satisfies readonly DecisionKind[];
export type ManyKind = (typeof manyKinds)[number];

const toNotes = (count: number): string => (count === 1 ? "1 note" : `${String(count)} notes`);
