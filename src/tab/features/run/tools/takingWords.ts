/** What is said aloud when a lesson of before is taken into the words of a run. */
export const takingWords = {
  taken: (question: string): string => `Taken into the plan, under “${question}”`,
  takenOut: "Taken out of the plan. Words that you changed stay.",
} as const;
