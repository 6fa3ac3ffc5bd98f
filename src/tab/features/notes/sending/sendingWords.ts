import type { RefusedReason } from "#graph/notes/NotesRepository.ts";

import type { WaitingReason } from "./findWaitingReason.ts";
import type { KeptWhere } from "./KeptWhere.ts";
import type { SendFailure } from "./NoteSender.ts";

/** The sentences of a save (design section 4), with the reason and who can help. */
export const sendingWords = {
  saved: "Saved to the team",
  withdrawn: "This note does not wait any more. It was taken out in another window",
  conflict: "Not saved yet. Somebody else changed the same part of this note",
  gone: "Not saved, because the note was deleted from the team's list. Your words are still here",
  refused: (because: string): string => `Not saved, because ${because} Your words are still here`,
  sendNow: "Send now",
  sending: "Sending…",
  toForm: "Open it in the form",
  stuck:
    "This device would not let go of the note, so it still waits here. Close other windows of Technique Cards and try again.",
  compare: "Compare the two",
  seeDecision: "See what happened",
  decided: "Not saved. Somebody else decided on this note or changed its words",
  decidedGone: "Not saved, because the note was deleted from the team's list",
  saveAsNew: "Save as a new note",
  askOwner: "Copy a link for the owner",
  health: "Is it working?",
  waiting: (count: number): string =>
    count === 1 ? "1 note not sent yet" : `${String(count)} notes not sent yet`,
} as const;

/** Why it is not sent yet, and what to do. */
export const notSentWords: Readonly<Record<WaitingReason, string>> = {
  offline: "There is no connection to Microsoft 365. Check your network.",
  busy: "Microsoft 365 is busy.",
  unavailable: "Microsoft 365 did not answer as it should.",
  "sign-in-needed":
    "You need to sign in, or agree that this app may save for you. Choose Send now to do that. If you cannot agree, ask your Microsoft 365 administrator.",
  settings:
    "The settings of Technique Cards are missing or wrong. Your Microsoft 365 administrator can open Is it working? and put them right. Then choose Send now.",
  "no-nested-sign-in":
    "This version of Teams cannot sign you in. Update Teams, then open Technique Cards here again. Or open it in Teams in Edge or Chrome, and write the note there.",
  "administrator-needed":
    "In your organisation only a Microsoft 365 administrator may agree to this app. Open Is it working? to see what they must do. Then choose Send now.",
  unsure:
    "It was sent before, and may be in the team's list. We may not look there now. Open Is it working? to see what is in the way. Then choose Send now. It cannot be saved twice.",
  "not-set-up":
    "This team is not set up yet. Your words are kept on this device. Ask a team owner to open Is it working? and choose Set up.",
  "not-added":
    "This team has not been added yet. Your words are kept on this device. Ask your Microsoft 365 administrator to add this team. Then choose Send now.",
  "address-unknown":
    "This team can only be reached from its own channel. Your words are kept on this device. Open Technique Cards as a tab in the channel, and write the note there.",
  "list-not-ready":
    "Your administrator makes the list for this team's notes. It is missing, or a part of it is. Your words are kept on this device. Open Is it working? to see what to send your administrator. Then choose Send now.",
};

/** Follows "Not saved, because". Each says who can help. */
export const refusedWords: Readonly<Record<RefusedReason, string>> = {
  "not-allowed":
    "you may not add to this team's SharePoint site. A team owner can change that. If the team is archived, an owner can bring it back.",
  "team-not-found":
    "the team's SharePoint site was not found. A team owner can check that the team still exists.",
  "files-not-ready":
    "this channel has no SharePoint site yet. Open the channel's Files tab once, then save again.",
  locked:
    "the team's SharePoint site is locked. If the team is archived, a team owner can bring it back. Otherwise your Microsoft 365 administrator can unlock the site.",
  invalid:
    "SharePoint did not accept the note. A team owner can open Is it working? to see what is missing.",
  "too-large": "the note is too long for SharePoint. Make it shorter, then save again.",
  "list-unsafe":
    "the list in this team's site has lost its unique key. A team owner can open Is it working? and choose Repair.",
};

/** Not sent yet, and what that means where the words are. */
const notSentByPlace: Readonly<Record<KeptWhere, string>> = {
  device: "Not sent yet. Kept on this device only. Open Technique Cards here to send it",
  window:
    "Not sent yet. This device has no room left, so it is kept only until this window closes. Leave it open until it is sent",
  memory: "Not sent yet. This browser would not keep it. Leave this page open until it is sent",
  shared:
    "Not sent yet. This computer is shared, so it is kept only until this page closes. Leave this page open until it is sent",
};

/** What is said of a note that waits, above why it does. */
export function toWaitingSentence(failure: SendFailure | undefined, kept: KeptWhere): string {
  switch (failure?.outcome) {
    case "refused":
      return sendingWords.refused(refusedWords[failure.why]);
    case "conflict":
      return sendingWords.conflict;
    case "gone":
      return sendingWords.gone;
    default:
      return notSentByPlace[kept];
  }
}

/** The same of a reviewer's decision. */
export function toDecisionFailureWords(failure: SendFailure): string {
  switch (failure.outcome) {
    case "conflict":
      return `${sendingWords.decided}.`;
    case "gone":
      return `${sendingWords.decidedGone}.`;
    default:
      return toFailureWords(failure);
  }
}

/** Why something waits, or why it cannot be sent as it is. */
export function toFailureWords(failure: SendFailure): string {
  switch (failure.outcome) {
    case "not-sent":
      return notSentWords[failure.why];
    case "refused":
      return `${sendingWords.refused(refusedWords[failure.why])}.`;
    case "conflict":
      return `${sendingWords.conflict}.`;
    case "gone":
      return "The note was deleted from the team's list, so it cannot be changed. Your words are still here.";
  }
}
