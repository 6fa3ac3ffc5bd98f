/** What is said about the report. */
export const reportWords = {
  title: "Report for whoever helps you",
  hint: "It holds no names, no notes and nobody's ids. Read it before you send it.",
  label: "The report",
  copy: "Copy the report",
  copied: "Report copied.",
  selected: "The report could not be copied, so it is selected. Copy it with your keyboard.",
} as const;
