import { findPrivateDetails, type PrivateDetail } from "#domain/privacy/findPrivateDetails.ts";
import { type PrivacyKind, privacyKinds } from "#domain/privacy/privacyKind.ts";

import type { CorpusLine } from "./corpusLine.ts";

/** What the guard makes of one kind. */
export interface KindMeasure {
  readonly kind: PrivacyKind;
  /** Lines that hold it, and those of them in which it was found whole. */
  readonly lines: number;
  readonly found: number;
  /** Look-alike lines in which it was found although it is not there. */
  readonly alarms: number;
}

export interface CorpusMeasure {
  readonly kinds: readonly KindMeasure[];
  readonly lookAlikes: number;
  /** Look-alike lines that a person could not save, and those that ask them to look again. */
  readonly blocked: number;
  readonly warned: number;
  /** What went wrong, by sort of line, for whoever mends it. */
  readonly missed: readonly CorpusLine[];
  readonly alarming: readonly CorpusLine[];
}

/** Recall and false alarms of the guard over a corpus. */
export function measureCorpus(corpus: readonly CorpusLine[]): CorpusMeasure {
  const read = corpus.map((line) => ({ line, details: findPrivateDetails(line.text) }));
  const lookAlikes = read.filter(({ line }) => line.holds === undefined);
  const has = (does: PrivateDetail["does"]) =>
    lookAlikes.filter(({ details }) => details.some((detail) => detail.does === does)).length;
  return {
    kinds: privacyKinds.map((kind) => {
      const holding = read.filter(({ line }) => line.holds?.kind === kind);
      return {
        kind,
        lines: holding.length,
        found: holding.filter(isFound).length,
        alarms: lookAlikes.filter(({ details }) => details.some((detail) => detail.kind === kind))
          .length,
      };
    }),
    lookAlikes: lookAlikes.length,
    blocked: has("block"),
    warned: has("warn"),
    missed: read.filter((each) => each.line.holds && !isFound(each)).map(({ line }) => line),
    alarming: lookAlikes.filter(({ details }) => details.length > 0).map(({ line }) => line),
  };
}

/** Found whole, as what it is; an NHS number blocks, and nothing else does. */
function isFound({
  line: { text, holds },
  details,
}: {
  readonly line: CorpusLine;
  readonly details: readonly PrivateDetail[];
}): boolean {
  if (!holds) return false;
  const start = text.indexOf(holds.words) + toMargin(holds.words);
  const end = text.indexOf(holds.words) + holds.words.length - toMargin(holds.words);
  return details.some(
    (detail) =>
      detail.kind === holds.kind &&
      detail.does === (holds.kind === "NhsNumber" ? "block" : "warn") &&
      detail.start <= start &&
      detail.end >= end,
  );
}

/** Brackets and marks round a number need not be part of it. */
const toMargin = (words: string): number => (words.startsWith("(") ? 1 : 0);
