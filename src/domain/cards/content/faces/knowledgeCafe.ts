import { type CardFace, techniqueId } from "#domain/cards/technique.ts";

export const knowledgeCafe = {
  id: techniqueId("knowledge-cafe"),
  name: "Knowledge Café",
  plainName: "Talk about one question in small groups that keep changing",
  promise: "Many people talk about one good question, and each leaves with something to do.",
  status: "core",
  stage: "during",
  moments: ["bring-together"],
  versions: [
    { id: "30-minutes", name: "Espresso café: short, in pairs", minutes: 30 },
    { id: "90-minutes", name: "Full café", minutes: 90 },
  ],
  people: { least: 12, most: 32, words: "12 to 32 people, in groups of three to five" },
  place: "A room with small tables, or online with breakout rooms",
  meets: ["together", "online"],
  alsoCalled: [
    "world café",
    "espresso café",
    "coffee morning",
    "conversation",
    "away day",
    "table talk",
    "networking event",
    "team day",
  ],
} as const satisfies CardFace;
