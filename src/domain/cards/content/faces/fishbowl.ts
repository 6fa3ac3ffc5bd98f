import { type CardFace, techniqueId } from "#domain/cards/technique.ts";

export const fishbowl = {
  id: techniqueId("fishbowl"),
  name: "Fishbowl",
  plainName: "A few people talk while the others listen",
  promise: "A large group hears one real conversation, and anyone may step in.",
  status: "companion",
  stage: "during",
  moments: ["bring-together"],
  versions: [{ id: "60-minutes", name: "Open fishbowl", minutes: 60 }],
  people: { least: 10, most: 50, words: "10 to 50 people, with 4 or 5 in the inner circle" },
  place: "A room with chairs in two circles, or online",
  meets: ["together", "online"],
  alsoCalled: [
    "goldfish bowl",
    "fish bowl",
    "panel",
    "inner circle",
    "listening circle",
    "empty chair",
    "debate",
  ],
} as const satisfies CardFace;
