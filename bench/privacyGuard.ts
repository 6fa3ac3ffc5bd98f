import { findPrivateDetails } from "#domain/privacy/findPrivateDetails.ts";
import { createCorpus } from "#tests/support/privacy/createCorpus.ts";
import { measureCorpus } from "#tests/support/privacy/measureCorpus.ts";
import { nhsSpellings } from "#tests/support/privacy/nhsSpellings.ts";

import type { Row } from "./row.ts";
import { median, quantile } from "./statistics.ts";

const length = 10_000;
const keystrokes = 300;

/** Recall and false alarms per kind, over a corpus that knows nothing of the guard. */
export function measurePrivacyGuard(): readonly Row[] {
  const corpus = createCorpus();
  const { kinds, lookAlikes, blocked, warned } = measureCorpus(corpus);
  const nhs = kinds.find(({ kind }) => kind === "NhsNumber");
  if (!nhs) throw new Error("There is no row for NHS numbers");
  return [
    {
      title: "privacy guard: recall of NHS numbers in every spelling listed",
      value: toShare(nhs.found, nhs.lines),
      unit: "%",
      target: 99.9,
      note: `${toCount(nhs.lines)} lines in ${String(Object.keys(nhsSpellings).length)} spellings and with its label, of ${toCount(corpus.length)} in all`,
    },
    {
      title: "privacy guard: false blocks on look-alike lines without a valid number",
      value: toShare(blocked, lookAlikes),
      unit: "%",
      budget: 0.1,
      note: `${toCount(blocked)} of ${toCount(lookAlikes)} lines`,
    },
    {
      title: "privacy guard: false warnings on the same lines",
      value: toShare(warned, lookAlikes),
      unit: "%",
      note: `${toCount(warned)} of ${toCount(lookAlikes)} lines`,
    },
    ...kinds.map(({ kind, lines, found, alarms }): Row => ({
      title: `privacy guard: recall of ${kind}`,
      value: toShare(found, lines),
      unit: "%",
      note: `${toCount(lines)} lines with it; false ${kind === "NhsNumber" ? "blocks" : "warnings"} on ${String(toShare(alarms, lookAlikes))} % of look-alike lines`,
    })),
  ];
}

/** A long note, searched whole after each of its last keystrokes. */
export function timePrivacyGuard(): Row {
  const corpus = createCorpus();
  const lines = corpus.filter((_, place) => place % 97 === 0).map(({ text }) => text);
  const note = lines.join("\n").slice(0, length);
  if (note.length < length) throw new Error("The note is too short to be timed");
  const times = Array.from({ length: keystrokes }, (_, key) => {
    const typed = note.slice(0, length - keystrokes + key + 1);
    const begun = performance.now();
    findPrivateDetails(typed);
    return performance.now() - begun;
  });
  return {
    title: "privacy guard: time per keystroke on 10,000 characters",
    value: toHundredths(median(times)),
    unit: "ms",
    budget: 4,
    note: `median of ${String(keystrokes)} on this machine in Node, not slowed down; 95 of 100 within ${String(toHundredths(quantile(times, 0.95)))}`,
  };
}

const toShare = (part: number, whole: number): number => toHundredths((100 * part) / whole);

const toHundredths = (value: number): number => Math.round(value * 100) / 100;

const toCount = (count: number): string => count.toLocaleString("en-GB");
