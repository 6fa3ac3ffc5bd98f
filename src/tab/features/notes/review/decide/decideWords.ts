/** What a reviewer reads when they decide. */
export const decideWords = {
  title: "Your decision",
  many: (count: number): string =>
    count === 1 ? "1 note chosen" : `${String(count)} notes chosen`,
} as const;
