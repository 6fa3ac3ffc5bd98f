/** The framework's stages as stored, and what people read. */
export const stageWords: Readonly<Record<string, string>> = {
  before: "Before a piece of work",
  during: "During a piece of work",
  after: "After a piece of work",
};

/** Where the day to look again stands, seen from today. */
export const lookAgainWords = {
  past: "The day has passed",
  soon: "In the next three months",
  later: "Later",
  none: "No day",
} as const;

/** An action that is still to do. */
export const actionDueWords = {
  overdue: "Overdue",
  open: "Still to do, not overdue",
} as const;
