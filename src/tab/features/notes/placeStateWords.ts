import { cardsAddress, notesAddress, teamAddress } from "#tab/ui/addresses.ts";
import { obstacleWords } from "#tab/ui/obstacleWords.ts";
import type { StateWords } from "#tab/ui/stateWords.ts";

/** Places where there is no team to read from or to save to. */
export type NoTeam = "personal" | "chat" | "meeting" | "unnamed";

const chooseTeam = { label: "Choose your team", href: teamAddress } as const;
const signIn = { label: "Sign in", href: teamAddress } as const;
const toCards = { label: "Go to the cards", href: cardsAddress } as const;

const titles = {
  personal: "No team is chosen yet",
  chat: "A chat has no notes of its own",
  meeting: "This meeting is not in a channel",
  "not-signed-in": "Sign in to use your team's notes",
  unnamed: "Teams did not say which team this is",
  "cross-tenant": "This channel belongs to another organisation",
} as const;

/** Why there is nothing to read where the person is. */
export const readingHereWords: Readonly<
  Record<NoTeam | "browser" | "silent" | "not-signed-in" | "cross-tenant", StateWords>
> = {
  browser: {
    title: "Notes live in your team's channel",
    meaning:
      "You are in a browser of its own. Open Technique Cards as a tab in a Teams channel to read its notes. The cards work here too.",
    step: toCards,
  },
  silent: obstacleWords.silent,
  "not-signed-in": {
    title: titles["not-signed-in"],
    meaning:
      "This page does not stand in Teams, so it cannot know who you are or which team is yours. Sign in, then choose your team. The cards work without it.",
    step: signIn,
  },
  personal: {
    title: titles.personal,
    meaning:
      "Each team keeps its notes in its own SharePoint site. Choose your team once, and this device remembers it for you.",
    step: chooseTeam,
  },
  chat: {
    title: titles.chat,
    meaning:
      "Teams keep notes, and a chat is not a team. Choose your team to read its notes here. Only you see what you choose.",
    step: chooseTeam,
  },
  meeting: {
    title: titles.meeting,
    meaning:
      "So it has no notes of its own. Choose your team to read its notes here. Only you see what you choose.",
    step: chooseTeam,
  },
  unnamed: {
    ...obstacleWords.silent,
    title: titles.unnamed,
    meaning:
      "So its notes cannot be found. Words that you wrote on this device stay here. Open this page again, or close this tab in Teams and come back. The cards still work.",
  },
  "cross-tenant": {
    title: titles["cross-tenant"],
    meaning:
      "Its notes rest with that organisation, and this app reads only your own. Words that you wrote on this device stay here. Ask somebody from the other organisation what they learned. The cards still work.",
    step: toCards,
  },
};

export type SavingObstacle = keyof typeof readingHereWords | "no-person" | "archived" | "guest";

interface SavingWords extends Omit<StateWords, "step"> {
  /** Missing: back to the card. */
  readonly step?: StateWords["step"];
  /** The meaning beside words that are already written, where it is another one. */
  readonly beside?: string;
}

const copyFirst =
  "So this note cannot be saved here. Your words are kept only until this page closes. Copy them first, then open this tab in Teams again.";

/** Why a note cannot be saved where the person is. */
export const savingHereWords: Readonly<Record<SavingObstacle, SavingWords>> = {
  browser: {
    title: "Notes are saved in Teams",
    meaning:
      "You are in a browser of its own. Open Technique Cards as a tab in a Teams channel to write a note. The cards work here too.",
  },
  silent: { ...obstacleWords.silent, beside: copyFirst },
  "not-signed-in": {
    title: titles["not-signed-in"],
    meaning:
      "A note is saved to a team. This page does not stand in Teams, so it cannot know who you are or which team is yours. Sign in and choose your team first, then write.",
    beside:
      "A note is saved to a team, and this page cannot know yet which one is yours. Your words are kept only until this page closes. Copy them first, then sign in.",
    step: signIn,
  },
  personal: {
    title: titles.personal,
    meaning:
      "A note is saved to a team, and there is no team around this page. Choose your team first, then write.",
    beside:
      "A note is saved to a team, and there is no team around this page. Choose yours, then save.",
    step: chooseTeam,
  },
  chat: {
    title: titles.chat,
    meaning:
      "A note is saved to a team, and a chat is not a team. Choose your team first, then write. The chat sees nothing of it.",
    beside: "A note is saved to a team, and a chat is not a team. Choose yours, then save.",
    step: chooseTeam,
  },
  meeting: {
    title: titles.meeting,
    meaning:
      "A note is saved to a team, and there is none around this meeting. Choose your team first, then write.",
    beside:
      "A note is saved to a team, and there is none around this meeting. Choose yours, then save.",
    step: chooseTeam,
  },
  unnamed: {
    ...readingHereWords.unnamed,
    meaning:
      "So a note cannot be saved here. Words that you wrote on this device stay here. Open this page again, or close this tab in Teams and come back.",
  },
  "no-person": { ...obstacleWords["no-person"], beside: copyFirst },
  "cross-tenant": {
    title: titles["cross-tenant"],
    meaning:
      "You can save only to a team of your own organisation. Ask somebody from the other organisation to save the note for you.",
  },
  archived: {
    title: "This team is archived",
    meaning:
      "Nothing can be added to an archived team or channel. Notes saved before can still be read. A team owner can bring it back.",
    step: { label: "Read its notes", href: notesAddress },
  },
  guest: {
    title: "Guests cannot save notes here",
    meaning:
      "You are a guest in this team. Ask a member of the team to save the note for you. You can still use the cards, and read the notes where SharePoint lets you.",
  },
};
