import { type CardFace, techniqueId } from "#domain/cards/technique.ts";

export const knowledgeAssets = {
  id: techniqueId("knowledge-assets"),
  name: "Knowledge Assets",
  plainName: "Put what you know about one task in one place",
  promise: "Make one short, checked guide, so that others can do the task without you.",
  status: "core",
  stage: "during",
  moments: ["keep-improving", "someone-leaving"],
  versions: [
    { id: "15-minutes", name: "Check a guide you have", minutes: 15 },
    { id: "75-minutes", name: "Start a guide", minutes: 75 },
  ],
  people: { least: 3, most: 8, words: "3 to 8 people: an owner, people who know and a reader" },
  place: "Together or online, round one shared page",
  meets: ["together", "online", "anytime"],
  alsoCalled: [
    "knowledge asset",
    "guide",
    "manual",
    "how-to",
    "playbook",
    "handbook",
    "FAQ",
    "wiki",
    "instructions",
    "knowledge map",
    "knowledge base",
  ],
} as const satisfies CardFace;
