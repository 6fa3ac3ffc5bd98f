/** The parts of the notes, by name. */
export const navWords = {
  parts: "Parts of the notes",
  team: "This team",
  toCheck: "To check",
} as const;
