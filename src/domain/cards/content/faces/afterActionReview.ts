import { type CardFace, techniqueId } from "#domain/cards/technique.ts";

export const afterActionReview = {
  id: techniqueId("after-action-review"),
  name: "After Action Review",
  plainName: "Talk through what happened and what to change",
  promise:
    "A short team talk that turns what you have just done into one or two things to keep or change.",
  status: "core",
  stage: "during",
  moments: ["just-finished", "keep-improving"],
  versions: [
    { id: "15-minutes", name: "Quick review", minutes: 15 },
    { id: "60-minutes", name: "Full review", minutes: 60 },
  ],
  people: { least: 3, most: 12, words: "3 to 12 people who took part" },
  place: "Together in a private place, online or a mix",
  meets: ["together", "online"],
  alsoCalled: [
    "AAR",
    "debrief",
    "de-brief",
    "hot debrief",
    "cold debrief",
    "huddle",
    "post-project appraisal",
    "post-event review",
    "lessons learned",
    "lessons learnt",
    "wash-up",
    "what went well",
    "look back",
    "reflection",
  ],
} as const satisfies CardFace;
