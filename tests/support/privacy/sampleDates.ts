import type { Random } from "./random.ts";

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** Day, month and year of a day that every month has. */
const throwDay = (random: Random) => ({
  day: 1 + random.below(28),
  month: 1 + random.below(12),
  year: 1930 + random.below(90),
});

const two = (number: number): string => String(number % 100).padStart(2, "0");

/** "120361", as CHI numbers begin. */
export function toPlainDate(random: Random): string {
  const { day, month, year } = throwDay(random);
  return two(day) + two(month) + two(year);
}

/** A date as people write it. */
export function toDate(random: Random): string {
  const { day, month, year } = throwDay(random);
  const name = months[month - 1] ?? "";
  return random.pick([
    `${two(day)}/${two(month)}/${year}`,
    `${day}/${month}/${two(year)}`,
    `${day}.${month}.${two(year)}`,
    `${two(day)}-${two(month)}-${year}`,
    `${two(day)} ${two(month)} ${year}`,
    `${year}-${two(month)}-${two(day)}`,
    `${day} ${name} ${year}`,
    `${day}${ordinal(day)} ${name} ${year}`,
    `${day}${ordinal(day)} of ${name}, ${year}`,
    `${day}-${name.slice(0, 3)}-${year}`,
    `${day} ${name.slice(0, 3)} ${two(year)}`,
    `${name} ${day}, ${year}`,
    `${two(day)}${two(month)}${year}`,
  ]);
}

const ordinal = (day: number): string =>
  day > 3 && day < 21 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
