import { type CardFace, techniqueId } from "#domain/cards/technique.ts";

export const retrospect = {
  id: techniqueId("retrospect"),
  name: "Retrospect",
  plainName: "Look back on a whole project and pass on what you learned",
  promise: "The whole team looks back on a project and gives the next team advice that it can use.",
  status: "core",
  stage: "after",
  moments: ["just-finished"],
  versions: [
    { id: "120-minutes", name: "Smaller project", minutes: 120 },
    { id: "240-minutes", name: "Big project, half a day", minutes: 240 },
  ],
  people: {
    least: 4,
    most: 12,
    words: "4 to 12 people who did the work, and whoever does it next",
  },
  place: "Round one table, or online in two shorter meetings",
  meets: ["together", "online"],
  alsoCalled: [
    "retrospective",
    "project review",
    "end of project",
    "close-out",
    "project closure",
    "lessons learned",
    "post-mortem",
    "year-end review",
    "look back",
  ],
} as const satisfies CardFace;
