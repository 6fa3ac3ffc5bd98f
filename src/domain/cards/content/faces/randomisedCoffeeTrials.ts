import { type CardFace, techniqueId } from "#domain/cards/technique.ts";

export const randomisedCoffeeTrials = {
  id: techniqueId("randomised-coffee-trials"),
  name: "Randomised Coffee Trials",
  plainName: "Random pairs for a chat. Not a research trial",
  promise: "Meet a colleague you would not normally meet, for 15 minutes and a drink.",
  status: "core",
  stage: "during",
  moments: ["bring-together"],
  versions: [
    { id: "15-minutes", name: "One chat", minutes: 15 },
    { id: "45-minutes", name: "Plan a round, for organisers", minutes: 45 },
  ],
  people: { least: 2, most: 200, words: "2 to 200 people who sign up, two to each chat" },
  place: "Anywhere with a drink, or a call",
  meets: ["together", "online", "anytime"],
  alsoCalled: [
    "RCT",
    "coffee thing",
    "coffee roulette",
    "random coffee",
    "coffee chat",
    "coffee break",
    "virtual coffee",
    "buddy",
    "meet a colleague",
    "networking",
  ],
} as const satisfies CardFace;
