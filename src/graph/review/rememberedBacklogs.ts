import * as v from "valibot";

import type { Memory } from "../client/Memory.ts";
import type { NotesPlace } from "../sites/destination.ts";
import type { WaitingMonths } from "./ReviewRepository.ts";

const backlog = v.object({
  months: v.array(v.string()),
  lookedTo: v.string(),
  /** When the months were looked at, in milliseconds. */
  at: v.number(),
});

export interface RememberedBacklogs {
  find(list: NotesPlace): WaitingMonths | undefined;
  keep(list: NotesPlace, months: WaitingMonths): void;
}

const hour = 60 * 60 * 1000;

/** Which months a long list's waiting notes are in, on the device and for an hour: months only, and nothing breaks when they are lost. */
export function rememberedBacklogs(memory: Memory, now: () => number): RememberedBacklogs {
  const nameOf = ({ listId }: NotesPlace): string => `backlog-of:${listId}`;

  return {
    find(list) {
      try {
        const { at, ...months } = v.parse(backlog, JSON.parse(memory.read(nameOf(list)) ?? "null"));
        return Math.abs(now() - at) < hour ? months : undefined;
      } catch {
        return undefined;
      }
    },
    keep(list, months) {
      memory.write(nameOf(list), JSON.stringify({ ...months, at: now() }));
    },
  };
}
