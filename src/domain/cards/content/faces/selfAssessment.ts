import { type CardFace, techniqueId } from "#domain/cards/technique.ts";

export const selfAssessment = {
  id: techniqueId("self-assessment"),
  name: "Self-assessment",
  plainName: "See how well you use what you know, and choose what to fix first",
  promise: "See where your team loses or wastes what it knows, and agree what to put right first.",
  status: "core",
  stage: "before",
  moments: ["keep-improving", "about-to-start"],
  versions: [{ id: "60-minutes", name: "Group session", minutes: 60 }],
  people: { least: 4, most: 10, words: "4 to 10 people, with somebody who can agree changes" },
  place: "Together, online or a mix",
  meets: ["together", "online"],
  alsoCalled: [
    "Evidence and Knowledge Self-Assessment Tool",
    "SAT",
    "board tool",
    "maturity check",
    "health check",
    "baseline",
    "gap analysis",
    "knowledge audit",
    "learning organisation",
  ],
} as const satisfies CardFace;
