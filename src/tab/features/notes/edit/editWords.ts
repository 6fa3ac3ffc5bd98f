/** What a note's page says of changing it. */
export const actionWords = {
  title: "What you can do with this note",
  change: "Change this note",
  sendAgain: "Change it and send it to be checked again",
  takeBack: "Take back",
  takenBack: "Taken back.",
  undo: "Undo",
  undone: "Undone. The note stands as it did.",
  putBack: "Put back",
  isPutBack: "Put back. It waits to be checked.",
  wasTakenBack: "This note was taken back. It stays in the list, closed.",
  isTakenBack:
    "This note was taken back. It stays in the list, closed. Put it back to have it checked.",
  done: "Mark the action as done",
  isDone: "The action is marked as done.",
  stillToDo: "Mark the action as still to do",
  isStillToDo: "The action is marked as still to do.",
  report: "Report a privacy problem",
  saving: "Saving…",
  saved: "Saved to the team.",
  changeAsked: "A reviewer asked for a change",
  checkedBefore: "This note was checked. If you change its words, the check no longer covers them.",
} as const;

/** A change that the list does not have yet. */
export const waitingWords = {
  title: "Your change is not in the list yet",
  decisionTitle: "Your decision is not in the list yet",
  mark: "Not sent yet",
  decided: "Others still see the note as it was.",
  shown: "The note is shown as you want it. Others still see it as it was.",
  leave: "Leave it as it is in the list",
  tryAgain: "Try again",
  choose: "Choose which words stay",
  collides: "Somebody else changed the same part of this note. Nothing is overwritten. You decide.",
  gone: "This note was deleted from the list while you changed it. Your words are still here.",
  seeWords: "See your words",
} as const;

/** The page on which a note is changed. */
export const editWords = {
  title: "Change this note",
  back: "Back to the note",
  loading: "Reading the note",
  of: (technique: string): string => `From the card ${technique}`,
  older:
    "You began this change some time ago. What others have changed since is joined when you save.",
  waits: "A change of yours is not sent yet. The form begins with those words.",
  reviewer: "The reviewer asked:",
  again: "When you save, the note waits to be checked again.",
  unknownTitle: "This note cannot be changed here",
  unknownCard:
    "It comes from a card that this version of Technique Cards does not know. You can read it here. To change it, open it in SharePoint.",
  saving: "Saving…",
} as const;

/** Two people changed the same part. */
export const conflictWords = {
  heading: "Choose which words stay",
  meaning: (who: string): string =>
    `You and ${who === "" ? "somebody else" : who} changed the same part of this note. Nothing is saved until you choose.`,
  count: (parts: number): string =>
    parts === 1 ? "One part needs your choice." : `${String(parts)} parts need your choice.`,
  joinedParts: (names: readonly string[]): string =>
    `Joined already: ${names.map((name) => `“${name}”`).join(", ")}.`,
  mine: "Yours",
  theirs: (who: string, day: string): string => `In the list now${toChanged(who, day)}`,
  withTitle: (text: string, title: string): string => `${text}\n\nTitle: ${title}`,
  keepMine: "Keep mine",
  noPlace: "The note's card does not ask for this, so it cannot be kept.",
  keepTheirs: "Keep what is in the list",
  anew: "Write it anew",
  anewHint: "The box begins with both texts. Change it until it says what you both mean.",
  nothing: "Nothing stands here.",
  undecided: "Choose one of these.",
  save: "Save",
  saving: "Saving…",
  without: "Or give up this change",
  leave: "Leave it as it is in the list",
  leaveAsk:
    "Your words for this note then go from this device. The note stays as it is in the list.",
  leaveYes: "Leave it",
  leaveNo: "Go on choosing",
  left: "Your change is taken out. The note stays as it is in the list.",
  copy: "Copy my words",
} as const;

const toChanged = (who: string, day: string): string => {
  const by = who && ` by ${who}`;
  const on = day && ` on ${day}`;
  return by || on ? ` (changed${by}${on})` : "";
};

/** The note was deleted while somebody changed it. */
export const goneWords = {
  heading: "This note was deleted meanwhile",
  meaning:
    "Somebody deleted it from the team's list while you changed it. Your words are still on this device.",
  unsure: "This note is not in the list",
  unsureMeaning:
    "It may have been deleted, or it belongs to another team. Your words are still on this device.",
  why: "It may have been deleted because it had somebody's details in it. Look at your words before you save them.",
  words: "Your words",
  saveNew: "Save as a new note",
  copy: "Copy the words",
  discard: "Delete my words",
  discardAsk: "Your words then go from this device. This cannot be undone.",
  discardYes: "Delete them",
  discardNo: "Keep them",
  discarded: "Your words are deleted from this device.",
} as const;

/** What the parts of a note are called where the card has no question of its own for them. */
export const partWords: Readonly<Record<string, string>> = {
  kind: "What kind of lesson it is",
  reuse: "Other teams may re-use this lesson",
  action: "What will change",
  actionOwner: "Which role will see to it",
  actionDue: "By when",
  actionState: "Whether the action is done",
  state: "Where the note stands",
  reviewBy: "Look again by",
  mergedInto: "The note that replaces this one",
  agreed: "The agreement to save this",
  answers: "Answers to the card's further questions",
};
