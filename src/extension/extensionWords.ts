/** What the message extension says when it cannot do what was asked; no answer ever repeats what was sent. */
export const extensionWords = {
  notTrusted: "This request does not come from Teams for this app.",
  cannotTell: "We could not check where this request comes from. Please try again.",
  otherTenant: "This app answers people of its own organisation only.",
  notUnderstood: "This request could not be read.",
  tooLarge: "This request is too large.",
  unknown: "This app does not answer requests of this kind.",
  tooSlow: "This took too long. Please try again.",
  ourMistake: "Something went wrong on our side. Please try again.",
  notHere: "There is nothing at this address.",
  noExtension: "This copy of the app has no cards in the message box.",

  saveTitle: "From this conversation",
  noWords: "There are no words in this message, so there is nothing to save as a note.",
  noPerson: "Teams did not say who you are, so this message cannot be opened in the app.",

  notSignedIn: "Sign in again to open this message.",
  notYours: "Only the person who chose this message can open it.",
  tooOld: "This message was chosen more than 10 minutes ago. Choose it again in the conversation.",
  damaged: "This message was changed on its way, so it cannot be opened.",
} as const;
