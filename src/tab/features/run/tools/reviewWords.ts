/** What the booking of the next review says, on the page and in the calendar. */
export const reviewWords = {
  heading: "Book the After Action Review",
  why: "You get a calendar file. Open it, and invite the people who do the work.",
  day: "Day",
  time: "Time",
  length: "How long?",
  lengths: { 15: "15 minutes", 60: "60 minutes" },
  save: "Get the calendar file",
  copy: "Copy the day as text",
  problem: "Choose a day and a time.",
  made: "The calendar file is ready. Look in your downloads if it did not open.",
  notMade: "The calendar file could not be made here. Copy the day as text instead.",
  fileName: "after-action-review.ics",
  summary: "After Action Review",
  description:
    "What did we expect? What really happened? Why was it different? What will we do next time? Open the After Action Review in Technique Cards and press Start.",
} as const;

/** "Tuesday 1 December 2026 at 14:00". */
export const toReviewDay = (start: Date): string => {
  const day = new Intl.DateTimeFormat("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  }).format(start);
  const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
  // Some devices put a comma after the weekday, some do not.
  return `${day.replace(",", "")} at ${time.format(start)}`;
};
