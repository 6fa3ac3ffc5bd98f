import { generateIcsCalendar } from "ts-ics";

import { reviewWords } from "./reviewWords.ts";

export interface ReviewDate {
  readonly start: Date;
  readonly minutes: number;
  /** When the file was made. */
  readonly now: Date;
  readonly id: string;
}

/** The calendar file (RFC 5545) of an After Action Review to come. It says nothing of the work that is looked back at. */
export function toReviewFile({ start, minutes, now, id }: ReviewDate): string {
  return generateIcsCalendar({
    version: "2.0",
    prodId: "-//Technique Cards//After Action Review//EN",
    method: "PUBLISH",
    events: [
      {
        uid: `${id}@technique-cards`,
        stamp: { date: now },
        start: { date: start },
        duration: { minutes },
        summary: reviewWords.summary,
        description: reviewWords.description,
      },
    ],
  });
}
