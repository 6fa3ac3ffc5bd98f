import type { CardFace, Version } from "#domain/cards/technique.ts";

/** What the cards in a conversation say, beside the techniques' own words. */
export const cardWords = {
  product: "Technique Cards",
  nothingFound:
    "No card fits. Try one word, such as debrief or handover. Or say how long you have, or how many you are: 15 min, 6 people.",
  useWhen: "Good for",
  steps: ({ minutes }: Version): string => `Steps, ${String(minutes)} minutes in all`,
  minutes: (minutes: number): string => `${String(minutes)} min`,
  openCard: "Open card",
  saveNote: "Save a note",
  openNote: "Open the note",
  openCards: "Open all cards",
  noteTitle: "A learning note",
  noteText: "Open it to read it. You see it only if you are in the team that it belongs to.",
  savedTitle: "A lesson was saved",
  savedText: "Open the note to read it. Only people who can see that team's notes can open it.",
  welcomeTitle: "Find a card for the moment you are in",
  welcomeText:
    "In any message box, choose Technique Cards and type a word such as debrief, or what you have: 15 min, 6 people. Choose a card, and it goes into your message.",
} as const;

/** "15 or 60 minutes". */
export const toLengthWords = ({ versions }: CardFace): string =>
  `${versions.map(({ minutes }) => String(minutes)).join(" or ")} minutes`;

/** "3 to 12 people". */
export const toPeopleWords = ({ people }: CardFace): string =>
  `${String(people.least)} to ${String(people.most)} people`;
