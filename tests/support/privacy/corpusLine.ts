import type { PrivacyKind } from "#domain/privacy/privacyKind.ts";

import type { Random } from "./random.ts";

/** One line as somebody could type it, and what a careful reader finds in it. */
export interface CorpusLine {
  readonly text: string;
  /** What sort of line it is, for the reader of a failure. */
  readonly sort: string;
  /** Missing where a careful reader finds nothing. */
  readonly holds?: { readonly kind: PrivacyKind; readonly words: string };
}

/** Writes one detail or look-alike. */
export type Writer = (random: Random) => string;

/** A detail, with the words before it that make it one. */
export interface Detail {
  readonly before?: string;
  readonly words: string;
}
