/** "14:05". */
const toClockWords = (time: Date): string =>
  new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }).format(time);

/** "24 November", with the year where it is another one. */
function toDateWords(time: Date, now: Date): string {
  const year = time.getFullYear() === now.getFullYear() ? {} : ({ year: "numeric" } as const);
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", ...year }).format(time);
}

/** Days from one to the other as a calendar counts them. */
function countDays(from: Date, to: Date): number {
  const [first, last] = [from, to].map((time) =>
    Date.UTC(time.getFullYear(), time.getMonth(), time.getDate()),
  );
  return ((last ?? 0) - (first ?? 0)) / day;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago: "3 hours ago", "yesterday at 14:05". Undefined for what is still to come: some clock was wrong. */
export function findAgeWords(at: Date, now: Date): string | undefined {
  const age = now.getTime() - at.getTime();
  // Two clocks that are right differ by a little.
  if (age < -minute) return undefined;
  if (age < minute) return "just now";
  if (age < hour) return toCount(Math.floor(age / minute), "minute");
  const days = countDays(at, now);
  if (days === 0) return toCount(Math.floor(age / hour), "hour");
  const clock = toClockWords(at);
  return days === 1 ? `yesterday at ${clock}` : `on ${toDateWords(at, now)} at ${clock}`;
}

const toCount = (count: number, unit: string): string =>
  `${count} ${count === 1 ? unit : `${unit}s`} ago`;

/** A moment that is near: "14:05", "tomorrow at 9:30". */
export function toMomentWords(time: Date, now: Date): string {
  const clock = toClockWords(time);
  const days = countDays(now, time);
  if (days === 0) return clock;
  return days === 1 ? `tomorrow at ${clock}` : `${clock} on ${toDateWords(time, now)}`;
}

/** "in less than a minute", "in about 2 minutes", "at 14:05". */
export function toSoonWords(time: Date, now: Date): string {
  const wait = time.getTime() - now.getTime();
  if (wait <= minute) return "in less than a minute";
  if (wait > hour) {
    const moment = toMomentWords(time, now);
    return moment.startsWith("tomorrow") ? moment : `at ${moment}`;
  }
  const minutes = Math.round(wait / minute);
  return minutes === 1 ? "in about a minute" : `in about ${minutes} minutes`;
}
