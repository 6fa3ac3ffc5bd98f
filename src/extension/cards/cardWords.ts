import type { CardFace } from "#domain/cards/technique.ts";

/** What the cards in a conversation say, beside the techniques' own words. */
export const cardWords = {
  product: "Technique Cards",
  nothingFound:
    "No card fits. Try one word, such as debrief or handover. Or say what you have: 15 min, 6 people, before.",
  time: "Time",
  people: "People",
  useWhen: "Good for",
  steps: (minutes: number): string => `Steps, ${String(minutes)} minutes in all`,
  minutes: (minutes: number, space: string): string => `${String(minutes)}${space}min`,
  technique: (plainName: string, name: string, promise: string): string =>
    `${plainName} (${name}). ${promise}`,
  inOne: (title: string, ...texts: readonly string[]): string => `${title}. ${texts.join(" ")}`,
  inARow: (...texts: readonly string[]): string => texts.join(" · "),
  openCard: "Open card",
  saveNote: "Save a note",
  openNote: "Open the note",
  openCards: "See all cards",
  noteTitle: "A learning note",
  noteText: "Only people who can see that team's notes can open it.",
  savedTitle: "A lesson was saved",
  savedText:
    "It is kept in the team's own notes. Only people who can see that team's notes can open it.",
  welcomeTitle: "Find a card from any message box",
  welcomeTexts: [
    "Under the message box, choose Technique Cards. Type a word, such as debrief. Or say what you have: 15 min, 6 people, before.",
    "Choose a card and it goes into your message. A link to a card turns into one as well.",
    "This app answers when it is asked. It posts nothing by itself.",
  ],
} as const;

/** "15 or 60 minutes". */
export const toLengthWords = ({ versions }: CardFace): string =>
  `${versions.map(({ minutes }) => String(minutes)).join(" or ")} minutes`;

/** "3 to 12 people". */
export const toPeopleWords = ({ people }: CardFace): string =>
  `${String(people.least)} to ${String(people.most)} people`;
