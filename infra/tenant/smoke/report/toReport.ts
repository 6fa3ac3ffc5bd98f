import { smokeWords } from "../smokeWords.ts";
import { createPlaceholders } from "./createPlaceholders.ts";
import type { QuestionResult } from "./QuestionResult.ts";
import { toShown } from "./toShown.ts";

/** What the administrator named. */
export interface NamedPlaces {
  readonly group: string;
  readonly privateChannel?: string;
  readonly sharedChannel?: string;
  readonly archivedTeam?: string;
  readonly searchList?: string;
}

type Json = Readonly<Record<string, unknown>>;

export interface ReportedQuestion {
  readonly number: number;
  readonly asks: string;
  readonly outcome: "answered" | "not asked";
  readonly says: string;
  readonly byHand?: string;
  /** As the facts of the emulator write them. */
  readonly exchanges: readonly { readonly request: Json; readonly answer: Json }[];
}

export interface SmokeReport {
  readonly day: string;
  readonly questions: readonly ReportedQuestion[];
}

/** What the report says, with a placeholder for everything that names somebody or something of the organisation. */
export function toReport(
  results: readonly QuestionResult[],
  names: NamedPlaces & {
    readonly base: string;
    readonly site: string;
    readonly list: string;
    readonly listName: string;
  },
  now: Date,
): SmokeReport {
  const exchanges = results.flatMap((result) => result.exchanges);
  const placeholders = createPlaceholders({ ...names }, exchanges);
  return {
    day: now.toISOString().slice(0, 10),
    questions: results.map(({ number, asks, finding, exchanges: own }) => ({
      number,
      asks,
      ...("answer" in finding
        ? { outcome: "answered" as const, says: placeholders.hideInText(finding.answer) }
        : {
            outcome: "not asked" as const,
            says: smokeWords.because(finding.notAsked),
            byHand: finding.byHand,
          }),
      exchanges: own.map((exchange) => toShown(exchange, placeholders)),
    })),
  };
}
