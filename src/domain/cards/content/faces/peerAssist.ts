import { type CardFace, techniqueId } from "#domain/cards/technique.ts";

export const peerAssist = {
  id: techniqueId("peer-assist"),
  name: "Peer Assist",
  plainName: "Ask people who have done it before",
  promise: "Hear what others learned from similar work while you can still change your plan.",
  status: "core",
  stage: "before",
  moments: ["stuck", "about-to-start"],
  versions: [
    { id: "30-minutes", name: "Short form", minutes: 30 },
    { id: "75-minutes", name: "Full meeting", minutes: 75 },
  ],
  people: { least: 6, most: 12, words: "6 to 12 people: your team and visitors who have done it" },
  place: "Together, online or a mix",
  meets: ["together", "online"],
  alsoCalled: [
    "learn from others",
    "ask an expert",
    "peer help",
    "case clinic",
    "advice",
    "learning before",
    "has anyone done this",
  ],
} as const satisfies CardFace;
