import type { SavedNote } from "#domain/notes/learningNote.ts";
import { periodsBefore } from "#domain/notes/period.ts";
import type { NotesRepository } from "#graph/notes/NotesRepository.ts";
import type { NotesPlace } from "#graph/sites/destination.ts";

/** Where a further read goes on: months with pages left first, then the months before the oldest one read. */
export interface ReadOn {
  readonly rest: readonly { readonly period: string; readonly next: string }[];
  /** Every month from this one on has been asked for. */
  readonly oldest: string;
}

export interface NotesRead extends ReadOn {
  readonly notes: readonly SavedNote[];
}

/** Fewer notes than this in the newest month, and the year before it is read as well. */
const shortMonth = 10;
const monthsAtOnce = 12;
/** No list is older than the product. */
const firstPeriod = "2020-01";

/** The newest month in one request; when that is short, the twelve months before it in one more. */
export async function readNewest(
  repository: NotesRepository,
  place: NotesPlace,
  period: string,
  options: { readonly mayAsk: boolean },
): Promise<NotesRead> {
  const { notes, next } = await repository.month(place, period, undefined, options);
  const rest = next === undefined ? [] : [{ period, next }];
  const newest = { notes, rest, oldest: period };
  if (notes.length >= shortMonth || next !== undefined) return newest;
  const older = await readYearBefore(repository, place, period);
  return { ...older, notes: [...notes, ...older.notes] };
}

/** What comes after what has been read: one page of an unfinished month, or one year of older months. */
export async function readOlder(
  repository: NotesRepository,
  place: NotesPlace,
  { rest, oldest }: ReadOn,
): Promise<NotesRead> {
  const [first, ...others] = rest;
  if (!first) return readYearBefore(repository, place, oldest);
  const { notes, next } = await repository.month(place, first.period, first.next);
  return { notes, oldest, rest: next === undefined ? others : [{ ...first, next }, ...others] };
}

async function readYearBefore(
  repository: NotesRepository,
  place: NotesPlace,
  period: string,
): Promise<NotesRead> {
  const periods = periodsBefore(period, monthsAtOnce).filter((month) => month >= firstPeriod);
  const pages = await repository.months(place, periods);
  const read = periods.map((month) => ({ month, page: pages.get(month) }));
  return {
    notes: read.flatMap(({ page }) => page?.notes ?? []),
    rest: read.flatMap(({ month, page }) =>
      page?.next === undefined ? [] : [{ period: month, next: page.next }],
    ),
    oldest: periods.at(-1) ?? period,
  };
}

export const isOldest = ({ rest, oldest }: ReadOn): boolean =>
  rest.length === 0 && oldest <= firstPeriod;
