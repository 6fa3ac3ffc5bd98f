/** What a card says of what the team learned with it before. */
export const lessonsWords = {
  heading: "Last time your team said …",
  changed: (words: string): string => `What changed: ${words}`,
  more: (count: number): string => (count === 1 ? "Show 1 more" : `Show ${String(count)} more`),
} as const;
