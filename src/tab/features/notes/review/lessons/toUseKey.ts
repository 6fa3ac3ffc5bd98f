import { v5 } from "uuid";

import type { NoteUse } from "#domain/review/noteUse.ts";
import type { Person } from "#tab/platform/Host.ts";
import { personKey } from "#tab/platform/personKey.ts";

/**
 * The key of a use: the same for one person, lesson, month and line, whatever device it is pressed on and however often it
 * is sent, so that it counts once. Another line is another use, since no words may be lost.
 */
export const toUseKey = (
  person: Person,
  { noteKey, period, effect }: Omit<NoteUse, "key">,
): string => v5([personKey(person), period, effect].join("\n"), toBytes(noteKey));

const toBytes = (id: string): Uint8Array =>
  Uint8Array.from(id.replaceAll("-", "").match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
