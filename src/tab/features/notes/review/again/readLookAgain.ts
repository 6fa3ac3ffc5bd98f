import type { SavedNote } from "#domain/notes/learningNote.ts";
import { periodsBefore } from "#domain/notes/period.ts";
import type { ReviewRepository } from "#graph/review/ReviewRepository.ts";
import type { NotesPlace } from "#graph/sites/destination.ts";

export interface AgainRead {
  readonly notes: readonly SavedNote[];
  readonly isWhole: boolean;
  /** Every month from this one on has been asked for. */
  readonly oldest: string;
}

/** As many as one request holds. */
const monthsAtOnce = 20;
/** No note is older than the product, and none is looked at again before it is a day old. */
export const firstMonth = "2020-01";

/** What falls due up to this month, and actions still to do. */
export async function readDue(
  repository: ReviewRepository,
  place: NotesPlace,
  month: string,
): Promise<AgainRead> {
  const months = [month, ...periodsBefore(month, monthsAtOnce - 1)];
  const [due, actions] = await Promise.all([
    repository.dueAgain(place, months),
    repository.openActions(place),
  ]);
  return {
    notes: [...due.notes, ...actions.notes],
    isWhole: due.isWhole && actions.isWhole,
    oldest: months.at(-1) ?? month,
  };
}

/** What fell due in the months before those that were asked for. */
export async function readDueBefore(
  repository: ReviewRepository,
  place: NotesPlace,
  oldest: string,
): Promise<AgainRead> {
  const months = periodsBefore(oldest, monthsAtOnce).filter((month) => month >= firstMonth);
  const { notes, isWhole } = await repository.dueAgain(place, months);
  return { notes, isWhole, oldest: months.at(-1) ?? oldest };
}
