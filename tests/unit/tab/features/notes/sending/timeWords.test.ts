import fc from "fast-check";

import { findAgeWords, toMomentWords, toSoonWords } from "#tab/features/notes/sending/timeWords.ts";

/** The device's own time, wherever the test runs. */
const at = (day: number, hours: number, minutes: number, seconds = 0): Date =>
  new Date(2026, 10, day, hours, minutes, seconds);
const now = at(24, 14, 5, 30);

it.each([
  ["just now", at(24, 14, 5, 0)],
  ["1 minute ago", at(24, 14, 4, 30)],
  ["59 minutes ago", at(24, 13, 6, 0)],
  ["1 hour ago", at(24, 13, 5, 0)],
  ["3 hours ago", at(24, 11, 0, 0)],
  ["14 hours ago", at(24, 0, 0, 0)],
  ["yesterday at 23:59", at(23, 23, 59)],
  ["yesterday at 14:05", at(23, 14, 5)],
  ["on 22 November at 09:30", at(22, 9, 30)],
  ["on 24 November 2025 at 14:05", new Date(2025, 10, 24, 14, 5)],
])("says that something was %s", (words, time) => {
  expect(findAgeWords(time, now)).toBe(words);
});

it("counts the minutes just after midnight, though it was yesterday", () => {
  expect(findAgeWords(at(23, 23, 50), at(24, 0, 10))).toBe("20 minutes ago");
});

it("forgives two clocks a minute, and knows of no age in the future", () => {
  expect(findAgeWords(at(24, 14, 6, 20), now)).toBe("just now");
  expect(findAgeWords(at(24, 15, 0), now)).toBeUndefined();
});

it("has words for any time that has passed", () => {
  fc.assert(
    fc.property(fc.nat({ max: 10 * 365 * 24 * 3600 }), (seconds) => {
      const words = findAgeWords(new Date(now.getTime() - seconds * 1000), now);

      expect(words).toMatch(
        /^(just now|\d+ (minute|hour)s? ago|(yesterday|on \d+ \w+( \d{4})?) at \d\d:\d\d)$/,
      );
    }),
  );
});

it.each([
  ["in less than a minute", at(24, 14, 5, 0)],
  ["in less than a minute", at(24, 14, 6, 30)],
  ["in about a minute", at(24, 14, 6, 50)],
  ["in about 2 minutes", at(24, 14, 7, 20)],
  ["in about 15 minutes", at(24, 14, 20, 30)],
  ["at 16:00", at(24, 16, 0)],
  ["tomorrow at 09:30", at(25, 9, 30)],
])("says that the next try is %s", (words, time) => {
  expect(toSoonWords(time, now)).toBe(words);
});

it.each([
  ["14:15", at(24, 14, 15)],
  ["tomorrow at 00:10", at(25, 0, 10)],
  ["09:00 on 27 November", at(27, 9, 0)],
  ["09:00 on 1 January 2027", new Date(2027, 0, 1, 9, 0)],
])("names the moment %s", (words, time) => {
  expect(toMomentWords(time, now)).toBe(words);
});
