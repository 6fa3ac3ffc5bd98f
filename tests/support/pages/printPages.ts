import type { PageToSee } from "./pageToSee.ts";

/** What is made to be printed, as it looks on a screen; a browser of its own shows it, also to people who came from Teams. */
export const printPages: readonly PageToSee[] = [
  {
    name: "print-card",
    address: "print/after-action-review",
    heading: "Print: After Action Review",
    says: "Scan to open this card",
  },
  {
    name: "print-poster",
    address: "print/poster/retrospect",
    heading: "Poster: Retrospect",
    says: "Questions to ask",
  },
];
