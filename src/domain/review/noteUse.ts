/** One use of a lesson by a team: that it was used, and what came of it where somebody said so. */
export interface NoteUse {
  /** Made on the device before the first attempt (a UUID): however often it is sent, it counts once. */
  readonly key: string;
  /** The key of the note that was used. */
  readonly noteKey: string;
  /** The UTC month: `2026-11`. */
  readonly period: string;
  /** One line, or nothing. */
  readonly effect: string;
}
