import { type CardFace, techniqueId } from "#domain/cards/technique.ts";

export const communitiesOfPractice = {
  id: techniqueId("communities-of-practice"),
  name: "Communities of Practice",
  plainName: "Keep learning with people who do the same kind of work",
  promise: "People with the same kind of work meet often, help each other and get better at it.",
  status: "core",
  stage: "during",
  moments: ["bring-together", "keep-improving", "stuck"],
  versions: [
    { id: "45-minutes", name: "Regular meeting", minutes: 45 },
    { id: "75-minutes", name: "First meeting", minutes: 75 },
  ],
  people: { least: 3, most: 50, words: "3 to 5 people to start, up to 50 as it grows" },
  place: "A Teams channel in between, with meetings online or together",
  meets: ["together", "online", "anytime"],
  alsoCalled: [
    "CoP",
    "community of practice",
    "community",
    "network",
    "special interest group",
    "forum",
    "peer network",
    "learning network",
  ],
} as const satisfies CardFace;
