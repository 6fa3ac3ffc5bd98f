import type { TechniqueId } from "./technique.ts";

const words: Readonly<Record<string, string>> = {
  "self-assessment": "One person beside a board with four sliders, each set at another height.",
  "peer-assist": "Three visitors pass a bright idea to a person who has a tangle of thoughts.",
  "before-action-review": "Three people study a map: a dotted path leads to a flag.",
  "appreciative-inquiry": "Two people beside a young plant that grows in front of the sun.",
  "after-action-review": "A person at the end of a dotted path; an arrow leads back to its start.",
  "knowledge-cafe": "Three small tables with people round them; arrows lead from table to table.",
  "randomised-coffee-trials":
    "Two people with a hot cup between them, below two arrows that cross.",
  "communities-of-practice":
    "Six coloured dots in a ring, each tied to a bright idea in the middle.",
  "action-learning-sets":
    "Two people ask questions; the person between them finds a bright idea of their own.",
  "knowledge-assets": "A notebook with three coloured tabs and a large tick.",
  fishbowl:
    "People on an inner ring of seats, one of them free, and a ring of listeners round them.",
  "knowledge-harvesting":
    "A person with a packed case; leaves fly from them into an open notebook.",
  retrospect: "Three people at a long table below a timeline with three flags.",
};

/** The picture of a technique, told in one sentence. */
export const toIllustrationWords = (id: TechniqueId): string => words[id] ?? "";

/** The picture of all cards, told the same way. */
export const homeIllustrationWords = "Three cards with pictures, spread out like a hand of cards.";
