/** What a card says of what the team learned with it before. */
export const lessonsWords = {
  heading: "Last time your team said …",
  changed: (words: string): string => `What changed: ${words}`,
  more: (count: number): string => (count === 1 ? "Show 1 more" : `Show ${String(count)} more`),
  take: "Take this into the plan",
  takeOut: "Take this out of the plan",
  taken: "In the plan.",
  unread: "What your team learned before could not be read here. Go on without it.",
  used: "Lessons used",
  usedUnread: "A lesson that could not be read",
} as const;
