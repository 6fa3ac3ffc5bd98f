import type { PrivateDetail } from "./findPrivateDetails.ts";
import type { PrivacyKind } from "./privacyKind.ts";

/** The kinds among some details, each once, by name: what "I have checked these" is stored as, never the words. */
export const toKinds = (details: readonly Pick<PrivateDetail, "kind">[]): readonly PrivacyKind[] =>
  [...new Set(details.map(({ kind }) => kind))].toSorted();
