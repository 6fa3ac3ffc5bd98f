import type { LearningNote } from "#domain/notes/learningNote.ts";
import { toNoteParts } from "#domain/notes/noteParts.ts";
import { toRawNote } from "#domain/notes/toRawNote.ts";
import type { SeenVersion } from "#sandbox/graph/GraphEmulator.ts";
import type { OutboxEntry } from "#tab/platform/Outbox.ts";

import { type Parts, toSeenParts } from "./listTruth.ts";

export const keyOf = (entry: OutboxEntry): string =>
  entry.kind === "new" ? entry.note.key : entry.edit.mine.key;

const toParts = (note: LearningNote): Parts => toNoteParts(toRawNote(note), false);
const nothing = JSON.stringify([""]);
const inPart = (parts: Parts, part: string): string => parts.get(part) ?? nothing;
/** The day to look again follows from the server's day, and is nobody's words. */
const followsFromTheDay = "reviewBy";

/** The parts that the person wrote, with the words they wrote into them. */
export function toWritten(entry: OutboxEntry): ReadonlyMap<string, string> {
  if (entry.kind === "new") {
    return new Map([...toParts(entry.note)].filter(([part]) => part !== followsFromTheDay));
  }
  const base = toParts(entry.edit.base ?? entry.edit.found.note);
  const mine = toParts(entry.edit.mine);
  return new Map(
    [...new Set([...base.keys(), ...mine.keys()])]
      .map((part) => [part, inPart(mine, part)] as const)
      .filter(([part, words]) => words !== inPart(base, part)),
  );
}

const holds = (parts: Parts, written: ReadonlyMap<string, string>): boolean =>
  [...written].every(([part, words]) => inPart(parts, part) === words);

/** Whether some version of an item holds every word of the person's. */
export function isHeld(entry: OutboxEntry, versions: readonly SeenVersion[]): boolean {
  const written = toWritten(entry);
  return versions.some((version) => holds(toSeenParts(version), written));
}

/** Whether the words are such as nobody else writes. */
export const isTelling = (entry: OutboxEntry): boolean =>
  [...toWritten(entry).values()].some((words) => / \d+\./.test(words));

/** Whether the person's version that brought their words replaced words that they had never seen. */
export function hasOverwritten(
  entry: OutboxEntry,
  versions: readonly SeenVersion[],
  personId: string,
): boolean {
  if (entry.kind === "new") return false;
  const written = toWritten(entry);
  const { base, found, tried, mine } = entry.edit;
  const seen = [base ?? found.note, mine, ...tried].map(toParts);
  const oldestFirst = versions.toReversed();
  const parts = oldestFirst.map(toSeenParts);
  const isHolding = parts.map((there) => holds(there, written));
  const at = oldestFirst.findLastIndex(
    ({ by }, index) =>
      by === personId && isHolding[index] === true && isHolding[index - 1] !== true,
  );
  const before = parts[at - 1];
  return (
    before !== undefined &&
    [...written.keys()].some(
      (part) => !seen.some((note) => inPart(note, part) === inPart(before, part)),
    )
  );
}
