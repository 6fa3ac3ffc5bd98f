import type { PrivacyKind } from "./privacyKind.ts";

/** Where something stands in a text, in UTF-16 units; `end` is after the last character. Never the text itself. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch, and what it looks like. */
export interface Finding extends Stretch {
  readonly kind: PrivacyKind;
}
