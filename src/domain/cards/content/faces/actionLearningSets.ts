import { type CardFace, techniqueId } from "#domain/cards/technique.ts";

export const actionLearningSets = {
  id: techniqueId("action-learning-sets"),
  name: "Action Learning Sets",
  plainName: "Help one person with a real problem by asking questions",
  promise: "A small group asks good questions so that one person finds their own next step.",
  status: "core",
  stage: "during",
  moments: ["stuck", "keep-improving"],
  versions: [
    { id: "40-minutes", name: "One problem", minutes: 40 },
    { id: "90-minutes", name: "Full meeting", minutes: 90 },
  ],
  people: { least: 4, most: 8, words: "4 to 8 people of similar standing who keep meeting" },
  place: "Together in a private room, or online with cameras on",
  meets: ["together", "online"],
  alsoCalled: [
    "ALS",
    "action learning",
    "learning set",
    "peer coaching",
    "peer support group",
    "problem solving group",
    "reflective questions",
    "leadership set",
  ],
} as const satisfies CardFace;
