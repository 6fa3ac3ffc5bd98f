import type { NoteKey } from "#domain/notes/learningNote.ts";

/** A message from a conversation, as the person at the device may read it. In this page's memory only. */
export interface OpenedMessage {
  readonly text: string;
  /** The message was longer than what stands here. */
  readonly isCut: boolean;
  /** The key of the note that is made of it: the same person and message, the same note. */
  readonly key: NoteKey;
}

/**
 * Opens the message that the page was handed; opened once, it stays open for as long as the page. `mayAsk` only inside a
 * person's click. Throws a `MessageProblem`, a `SettingsProblem`, or a `GraphError` of sign-in.
 */
export type OpenMessage = (options: { readonly mayAsk: boolean }) => Promise<OpenedMessage>;
