import { deck } from "#domain/cards/deck.ts";
import { toLines, toReadingAge } from "#tests/support/readingAge.ts";

import type { Row } from "./row.ts";

/** Reading age of each card, by the measure that the tests hold the deck to. */
export const measureReadingAge = (): readonly Row[] =>
  deck.map((technique) => ({
    title: `reading age: ${technique.name}`,
    value: Math.round(toReadingAge(toLines(technique)) * 10) / 10,
    unit: "years" as const,
    budget: 11,
    note: "Flesch–Kincaid grade + 5",
  }));
