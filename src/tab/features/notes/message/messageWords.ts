import { cardsAddress } from "#tab/ui/addresses.ts";
import { obstacleWords } from "#tab/ui/obstacleWords.ts";
import type { StateWords } from "#tab/ui/stateWords.ts";

import { type SavingObstacle, savingHereWords } from "../placeStateWords.ts";

const close = { label: "Close", action: "close" } as const;
const toCards = { label: "Go to the cards", href: cardsAddress } as const;
const chooseAgain = "Close this window and choose the message again.";

/** What the page says on which a message becomes a note. */
export const messageWords = {
  title: "Save as a learning note",
  loading: "Opening the message",
  hint: "The form begins with the words of the message. Take out names, and anything that could tell who a patient is. Nothing is saved until you choose Save.",
  cut: "The message is long. Only its first 2,000 characters stand here.",
  card: "Which card did the lesson come from?",
  setAside: (name: string): string =>
    `${name} does not ask for all that you wrote. Those words are set aside, and will not be saved. Choose the other card to see them again.`,
  setAsideFixed: (name: string): string =>
    `${name} does not ask for all that you wrote. Those words are set aside, and will not be saved.`,
  fixed: (name: string): string => `This note belongs to the card ${name}.`,
  savedBefore: "You saved this message before",
  changes: (place: string): string =>
    `It is a note in ${place}. The form shows that note now, and Save changes it. No second note is made.`,
  putsBack: "The note was taken back. If you save here, it waits to be checked again.",
  cannotChange:
    "It comes from a card that this version of Technique Cards does not know. You can read it, and change it in SharePoint.",
  see: "See the note",
  waits: (place: string): string =>
    `You chose Save for this message before. The note goes to ${place}. No second note is made.`,
  post: "Put a card into the conversation",
  close: close.label,
  closeAndLose: "Close without saving",
  stuck: "This window could not be closed from here. Close it with the cross at its top.",
} as const;

export type StateOfMessage =
  | Exclude<keyof typeof obstacleWords, "no-person" | "offline" | "busy" | "failed">
  | "browser"
  | "missing"
  | "stray"
  | "not-yours"
  | "spent"
  | "unreachable";

/** What may stand in place of a message. */
export const stateOfMessageWords: Readonly<Record<StateOfMessage, StateWords>> = {
  ...obstacleWords,
  browser: {
    title: "Messages are saved in Teams",
    meaning:
      "You are in a browser of its own. In Teams, open the menu of a message and choose Save as learning note. The cards work here too.",
    step: toCards,
  },
  silent: {
    title: "Teams did not answer",
    meaning: `So the message cannot be opened. It still stands in the conversation, and nothing was saved. ${chooseAgain}`,
    step: close,
  },
  missing: {
    title: "No message came with this window",
    meaning: `Teams hands a message over once, when you choose Save as learning note. Nothing was saved. ${chooseAgain}`,
    step: close,
  },
  stray: {
    title: "No message came with this page",
    meaning:
      "It opens when you choose Save as learning note in the menu of a message in Teams. To write a note without a message, open a card.",
    step: toCards,
  },
  "not-yours": {
    title: "You may not open this message",
    meaning: `Teams handed it to another person, or could not say that you are you. Nothing was saved. ${chooseAgain} If this page comes back, your Microsoft 365 administrator can help.`,
    step: close,
  },
  spent: {
    title: "This message cannot be opened any more",
    meaning: `It can be opened for ten minutes only, or it was damaged on its way here. It still stands in the conversation, and nothing was saved. ${chooseAgain}`,
    step: close,
  },
  unreachable: {
    title: "The message could not be reached",
    meaning:
      "There may be no connection, or Technique Cards did not answer as it should. The message still stands in the conversation, and nothing was saved. Check your network, then try again.",
    step: { label: "Try again", action: "again" },
  },
  "no-nested-sign-in": {
    ...obstacleWords["no-nested-sign-in"],
    meaning:
      "So the message cannot be opened here. It still stands in the conversation. Use the newest Teams app, or open Teams in Edge or Chrome.",
    step: close,
  },
};

const fromTab = `Nothing was saved. Or open Technique Cards as a tab in your team's channel and write the note there.`;

/** Why the note of a message cannot be saved where the person is; where they may choose a team, that comes first. */
export const messageHereWords: Readonly<Record<SavingObstacle, StateWords>> = {
  browser: stateOfMessageWords.browser,
  silent: stateOfMessageWords.silent,
  "not-signed-in": stateOfMessageWords.browser,
  unnamed: {
    title: savingHereWords.unnamed.title,
    meaning: `So a note cannot be saved here. ${chooseAgain} ${fromTab}`,
    step: close,
  },
  "no-person": {
    title: savingHereWords["no-person"].title,
    meaning: `So a note cannot be saved for you here. ${chooseAgain} ${fromTab}`,
    step: close,
  },
  "cross-tenant": { ...savingHereWords["cross-tenant"], step: close },
  archived: { ...savingHereWords.archived, step: close },
  guest: { ...savingHereWords.guest, step: close },
  personal: withStep(savingHereWords.personal),
  chat: withStep(savingHereWords.chat),
  meeting: withStep(savingHereWords.meeting),
};

function withStep({ title, meaning, step = close }: (typeof savingHereWords)["chat"]): StateWords {
  return { title, meaning, step };
}
