import { type CardFace, techniqueId } from "#domain/cards/technique.ts";

export const appreciativeInquiry = {
  id: techniqueId("appreciative-inquiry"),
  name: "Appreciative Inquiry",
  plainName: "Find what already works well and do more of it",
  promise: "Start from your best days, find what made them possible and plan for more of them.",
  status: "companion",
  stage: "before",
  moments: ["about-to-start", "keep-improving"],
  versions: [
    { id: "30-minutes", name: "One talk in pairs", minutes: 30 },
    { id: "75-minutes", name: "Team session", minutes: 75 },
  ],
  people: { least: 4, most: 40, words: "4 to 40 people, talking in pairs" },
  place: "Together, or online with breakout rooms",
  meets: ["together", "online"],
  alsoCalled: [
    "appreciative enquiry",
    "strengths",
    "what works well",
    "learning from excellence",
    "positive",
    "discover dream design deliver",
    "4D",
    "vision",
  ],
} as const satisfies CardFace;
