import type { Person } from "../directory.ts";
import type { FoundCard } from "../extension/extensionAnswer.ts";

/** A message in a conversation. */
export interface Message {
  /** As Teams makes them: the moment it was sent, in milliseconds. */
  readonly id: string;
  readonly author: Person;
  /** When it was sent, as people read it. */
  readonly when: string;
  /** What was typed, a paragraph a line. */
  readonly text: string;
  readonly cards: readonly FoundCard[];
}
