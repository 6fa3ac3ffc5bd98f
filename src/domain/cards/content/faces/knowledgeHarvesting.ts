import { type CardFace, techniqueId } from "#domain/cards/technique.ts";

export const knowledgeHarvesting = {
  id: techniqueId("knowledge-harvesting"),
  name: "Knowledge Harvesting",
  plainName: "Share what you know before you move on",
  promise: "A friendly talk that keeps what a person knows, so that the next one can start faster.",
  status: "core",
  stage: "after",
  moments: ["someone-leaving"],
  versions: [
    { id: "30-minutes", name: "Short hand-over talk", minutes: 30 },
    { id: "90-minutes", name: "Full talk", minutes: 90 },
  ],
  people: {
    least: 2,
    most: 4,
    words: "2 to 4 people: one who knows, one who asks, and the next in the job",
  },
  place: "A quiet room, or a call",
  meets: ["together", "online"],
  alsoCalled: [
    "handover",
    "hand-over",
    "leaver",
    "leaving",
    "retirement",
    "exit",
    "succession",
    "elicitation interview",
    "knowledge capture",
    "knowledge retention",
    "knowledge transfer",
    "offboarding",
  ],
} as const satisfies CardFace;
