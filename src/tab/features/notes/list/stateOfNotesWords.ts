import type { Obstacle } from "#tab/platform/findObstacle.ts";
import { cardsAddress, healthAddress } from "#tab/ui/addresses.ts";
import { obstacleWords } from "#tab/ui/obstacleWords.ts";
import { messageWords, type StateWords } from "#tab/ui/stateWords.ts";

import { readingHereWords } from "../placeStateWords.ts";

/** What may stand in place of the notes. */
export type StateOfNotes =
  | Obstacle
  | keyof typeof readingHereWords
  | "empty"
  | "no-match"
  | "not-allowed-guest"
  | "not-set-up"
  | "not-set-up-archived"
  | "files-not-ready"
  | "no-note";

const again = { label: "Try again", action: "again" } as const;
const toCards = { label: "Go to the cards", href: cardsAddress } as const;

/** States that are never mixed up (design section 7). */
export const stateOfNotesWords: Readonly<Record<StateOfNotes, StateWords>> = {
  ...obstacleWords,
  ...readingHereWords,
  empty: {
    title: "Nothing here yet",
    meaning:
      "No learning notes are saved for this team in the months we read. Open a card and write the first one.",
    step: toCards,
  },
  "no-match": {
    title: "No match",
    meaning: "No note that was read fits this filter. Clear it, or show older months.",
    step: { label: "Clear the filter", action: "clear" },
  },
  "not-allowed": {
    title: "You may not see these notes",
    meaning:
      "SharePoint does not let you read this team's site. Words that you wrote on this device stay here. A team owner can change that. Send an owner this message.",
    message:
      "Please let me read and add to our team's SharePoint site. Then I can use our notes in Technique Cards. You can add me as a member of the team.",
    step: { label: messageWords.copy, action: "send" },
  },
  "not-allowed-guest": {
    title: "Guests may not see these notes",
    meaning:
      "You are a guest in this team, and SharePoint does not let you read its site. A team owner can change that. Send an owner this message.",
    message:
      "Please let me read our team's SharePoint site as a guest. Then I can see our notes in Technique Cards.",
    step: { label: messageWords.copy, action: "send" },
  },
  "not-found": {
    title: "The notes were not found",
    meaning:
      "The team's SharePoint site or its list is gone. Words that you wrote on this device stay here. A team owner can check that they still exist.",
    step: { label: "Open Is it working?", href: healthAddress },
  },
  "not-set-up": {
    title: "This team is not set up yet",
    meaning:
      "There is no list for learning notes yet, so there is nothing to read. Words that you wrote on this device stay here. A team owner can open Is it working? and choose Set up.",
    step: { label: "Open Is it working?", href: healthAddress },
  },
  "not-set-up-archived": {
    title: "This team is archived",
    meaning:
      "It has no learning notes, and nothing can be added to an archived team. A team owner can bring it back. The cards still work.",
    step: toCards,
  },
  "files-not-ready": {
    title: "This channel is not ready yet",
    meaning:
      "Its SharePoint site is not made yet, so it has no notes. Words that you wrote on this device stay here. Open the channel's Files tab once, then come back and try again.",
    step: again,
  },
  "no-note": {
    title: "This note was not found",
    meaning: "It may have been deleted, or it belongs to another team.",
    step: again,
  },
};
