/** What the silent first thoughts say. */
export const thoughtsWords = {
  heading: "First thoughts, in silence",
  why: "People follow whoever speaks first. Let everyone write before anyone speaks, on paper or by passing this device round.",
  begin: "Gather first thoughts",
  label: "Your own first thought",
  hint: "One or two sentences. No names and no patient details. Nobody sees who wrote it.",
  add: "Add it, and hide it",
  added: (count: number): string =>
    count === 1 ? "1 thought is added and hidden." : `${count} thoughts are added and hidden.`,
  show: "Show all thoughts",
  shown: "The thoughts are in the note now, in no order.",
  empty: "Write a thought first.",
  number: "This looks like an NHS number. Remove it before you add this.",
} as const;
