import { type CardFace, techniqueId } from "#domain/cards/technique.ts";

export const beforeActionReview = {
  id: techniqueId("before-action-review"),
  name: "Before Action Review",
  plainName: "Agree what you expect before you start",
  promise:
    "A short talk before work starts: what you want, what may go wrong and what you already know.",
  status: "core",
  stage: "before",
  moments: ["about-to-start"],
  versions: [
    { id: "15-minutes", name: "Quick start", minutes: 15 },
    { id: "45-minutes", name: "Full review", minutes: 45 },
  ],
  people: { least: 3, most: 12, words: "3 to 12 people who will do the work" },
  place: "Together, online or a mix",
  meets: ["together", "online"],
  alsoCalled: [
    "BAR",
    "kick-off",
    "pre-brief",
    "briefing",
    "pre-mortem",
    "planning meeting",
    "start of project",
    "learning before",
  ],
} as const satisfies CardFace;
