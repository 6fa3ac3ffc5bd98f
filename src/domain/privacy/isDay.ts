/** Whether there is such a day; a year of two digits is one of either century. */
export function isDay(day: number, month: number, year: number): boolean {
  if (year >= 100 && (year < 1880 || year >= 2100)) return false;
  // In 1900 February had no 29th, and nobody alive was born then.
  const length = month === 2 ? (year % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= length;
}
