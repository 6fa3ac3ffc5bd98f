import { findPrivateDetails } from "#domain/privacy/findPrivateDetails.ts";
import type { PrivacyKind } from "#domain/privacy/privacyKind.ts";

/**
 * A text with « and » round every detail of one kind that is found in it, so that a test reads as its text does. Marks that are there
 * already are taken out first.
 */
export function markDetails(kind: PrivacyKind, marked: string): string {
  const text = marked.replaceAll(/[«»]/g, "");
  return findPrivateDetails(text)
    .filter((detail) => detail.kind === kind)
    .reduceRight(
      (rest, { start, end }) =>
        `${rest.slice(0, start)}«${rest.slice(start, end)}»${rest.slice(end)}`,
      text,
    );
}
