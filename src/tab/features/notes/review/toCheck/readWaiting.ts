import type { SavedNote } from "#domain/notes/learningNote.ts";
import { periodAfter } from "#domain/notes/period.ts";
import type { ReviewRepository, ToCheckPage } from "#graph/review/ReviewRepository.ts";
import type { NotesPlace } from "#graph/sites/destination.ts";

import { findMonthsFrom } from "./findMonthsFrom.ts";

/** Where a further read goes on. */
export type ReadOn = { readonly by: "list"; readonly next: string } | ReadOnByMonth;

interface ReadOnByMonth {
  readonly by: "month";
  /** Months that are known to have notes that wait, and are not read to their end; the oldest first. */
  readonly months: readonly string[];
  /** Where the first of them goes on. */
  readonly next?: string;
  /** The first month of which nobody knows yet. */
  readonly unknown?: string;
}

export interface WaitingRead {
  readonly notes: readonly SavedNote[];
  /** Missing where everything that waits has been read. */
  readonly on?: ReadOn;
  /** The last month that was looked in, where more waits than SharePoint can find at once. */
  readonly readTo?: string;
}

interface Asking {
  readonly review: Pick<ReviewRepository, "toCheck" | "toCheckMonth" | "waitingMonths">;
  readonly place: NotesPlace;
  /** The month it is now, `2026-11`: later ones are not looked in. */
  readonly newest: string;
  readonly mayAsk: boolean;
}

/** Fewer notes than this, and the next month is read as well. */
const fewNotes = 10;

/** What waits, as far as one read goes: in one request, or month by month from the oldest where that is too much for SharePoint. */
export async function readWaiting(asking: Asking, from?: ReadOn): Promise<WaitingRead> {
  if (from?.by === "month") return readByMonth(asking, from);
  const { review, place, mayAsk } = asking;
  const page = await review.toCheck(place, from?.next, { mayAsk });
  if (page.kind === "too-many") return readByMonth(asking, toFirstMonths(page, asking.newest));
  const { notes, next } = page;
  return { notes, ...(next === undefined ? {} : { on: { by: "list", next } }) };
}

/** Where a list that is too long is begun: with what is known of it, or with a look at its first months. */
function toFirstMonths(
  { oldest, known }: Extract<ToCheckPage, { kind: "too-many" }>,
  newest: string,
): ReadOnByMonth {
  if (!known) return { by: "month", months: [], unknown: oldest };
  const after = periodAfter(known.lookedTo);
  const isMore = after !== undefined && after <= newest;
  return { by: "month", months: known.months, ...(isMore ? { unknown: after } : {}) };
}

interface Step extends WaitingRead {
  readonly on?: ReadOnByMonth;
}

async function readByMonth(asking: Asking, from: ReadOnByMonth): Promise<WaitingRead> {
  let read: Step = { notes: [], on: from };
  while (read.on && read.notes.length < fewNotes) {
    const { notes, ...step }: Step = await readStep(asking, read.on);
    read = { ...step, notes: [...read.notes, ...notes] };
  }
  return read;
}

function readStep(asking: Asking, on: ReadOnByMonth): Promise<Step> {
  const [month, ...others] = on.months;
  return month === undefined
    ? findMonths(asking, on.unknown)
    : readMonth(asking, month, others, on);
}

async function readMonth(
  { review, place }: Asking,
  month: string,
  others: readonly string[],
  { next, ...on }: ReadOnByMonth,
): Promise<Step> {
  const page = await review.toCheckMonth(place, month, next);
  const { notes } = page;
  if (page.next !== undefined) return { notes, readTo: month, on: { ...on, next: page.next } };
  if (others.length === 0 && on.unknown === undefined) return { notes, readTo: month };
  return { notes, readTo: month, on: { ...on, months: others } };
}

/** Looks ahead for months that have something, since years may lie between two of them. */
async function findMonths({ review, place, newest }: Asking, unknown = newest): Promise<Step> {
  const asked = findMonthsFrom(unknown, newest);
  const months = await review.waitingMonths(place, asked);
  const readTo = asked.at(-1) ?? newest;
  const after = periodAfter(readTo);
  const isMore = after !== undefined && after <= newest;
  if (months.length === 0 && !isMore) return { notes: [], readTo };
  return { notes: [], readTo, on: { by: "month", months, ...(isMore ? { unknown: after } : {}) } };
}
