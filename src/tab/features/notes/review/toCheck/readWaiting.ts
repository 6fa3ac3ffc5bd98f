import type { SavedNote } from "#domain/notes/learningNote.ts";
import { periodAfter } from "#domain/notes/period.ts";
import type { ReviewRepository } from "#graph/review/ReviewRepository.ts";
import type { NotesPlace } from "#graph/sites/destination.ts";

/** Where a further read goes on. */
export type ReadOn =
  | { readonly by: "list"; readonly next: string }
  | { readonly by: "month"; readonly period: string; readonly next?: string };

export interface WaitingRead {
  readonly notes: readonly SavedNote[];
  /** Missing where everything that waits has been read. */
  readonly on?: ReadOn;
  /** The last month that was looked in, where more waits than SharePoint can find at once. */
  readonly readTo?: string;
}

interface Asking {
  readonly review: Pick<ReviewRepository, "toCheck" | "toCheckMonth">;
  readonly place: NotesPlace;
  /** The month it is now, `2026-11`: later ones are not looked in. */
  readonly newest: string;
  readonly mayAsk: boolean;
}

/** Fewer notes than this, and the next month is read as well. */
const fewNotes = 10;
/** Months that one press looks in, at most: a team may have been silent for a year. */
const mostMonths = 12;

/** What waits, as far as one read goes: in one request, or month by month from the oldest where that is too much for SharePoint. */
export async function readWaiting(asking: Asking, from?: ReadOn): Promise<WaitingRead> {
  if (from?.by === "month") return readByMonth(asking, from);
  const { review, place, mayAsk } = asking;
  const page = await review.toCheck(place, from?.next, { mayAsk });
  if (page.kind === "too-many") return readByMonth(asking, { by: "month", period: page.oldest });
  const { notes, next } = page;
  return { notes, ...(next === undefined ? {} : { on: { by: "list", next } }) };
}

async function readByMonth(
  { review, place, newest }: Asking,
  from: Extract<ReadOn, { by: "month" }>,
): Promise<WaitingRead> {
  const notes: SavedNote[] = [];
  let readTo = from.period;
  let on: ReadOn | undefined = from;
  for (let read = 0; on && read < mostMonths && notes.length < fewNotes; read += 1) {
    const { period } = on;
    const page = await review.toCheckMonth(place, period, on.next);
    notes.push(...page.notes);
    readTo = period;
    on = toNextRead(period, page.next, newest);
  }
  return { notes, readTo, ...(on ? { on } : {}) };
}

function toNextRead(
  period: string,
  next: string | undefined,
  newest: string,
): Extract<ReadOn, { by: "month" }> | undefined {
  if (next !== undefined) return { by: "month", period, next };
  const following = periodAfter(period);
  return following !== undefined && following <= newest
    ? { by: "month", period: following }
    : undefined;
}
