import { periodAfter } from "#domain/notes/period.ts";

/** As many as one batch of questions takes. */
const mostMonths = 20;

/** The months from the first to the newest, at most twenty, the oldest first. */
export function findMonthsFrom(first: string, newest: string): readonly string[] {
  const months: string[] = [];
  let month: string | undefined = first;
  while (month !== undefined && month <= newest && months.length < mostMonths) {
    months.push(month);
    month = periodAfter(month);
  }
  return months;
}
