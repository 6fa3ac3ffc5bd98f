import type { Obstacle } from "../platform/findObstacle.ts";
import { cardsAddress, healthAddress } from "./addresses.ts";
import { messageWords, type StateWords } from "./stateWords.ts";

/** What can stand in anybody's way on any page that needs Teams or Microsoft 365. */
export type CommonObstacle =
  Exclude<Obstacle, "not-allowed" | "not-found"> | "silent" | "no-person";

const again = { label: "Try again", action: "again" } as const;
const reload = { label: "Open this page again", action: "reload" } as const;
const health = { label: "Open Is it working?", href: healthAddress } as const;

/** One page for each obstacle; every feature says the same of the same thing. */
export const obstacleWords: Readonly<Record<CommonObstacle, StateWords>> = {
  "signed-out": {
    title: "You are not signed in",
    meaning:
      "Microsoft 365 must know who you are before it shows your team's things. Words that you wrote on this device stay here.",
    step: { label: "Sign in", action: "again" },
  },
  "consent-needed": {
    title: "Technique Cards needs your agreement",
    meaning:
      "It may read and save only what you agree to, and it has read nothing yet. Choose Continue, then read what the window asks. Words that you wrote on this device stay here.",
    step: { label: "Continue", action: "again" },
  },
  "consent-refused": {
    title: "You did not agree this time",
    meaning:
      "The window was closed, or the answer was no. So nothing was read. Words that you wrote on this device stay here. You can be asked again when you are ready.",
    step: { label: "Ask me again", action: "again" },
  },
  "administrator-needed": {
    title: "Your administrator must agree first",
    meaning:
      "In your organisation only a Microsoft 365 administrator may agree to this app. Words that you wrote on this device stay here. Send your administrator this message.",
    message:
      "Please grant admin consent in Microsoft Entra for the app Technique Cards. It needs these delegated Microsoft Graph permissions: User.Read, Team.ReadBasic.All, Sites.ReadWrite.All and Sites.Manage.All. In locked-down mode it needs Sites.Selected in place of the last two. Notes rest in our own SharePoint and nowhere else.",
    step: { label: messageWords.copy, action: "send" },
  },
  "not-added": {
    title: "This team has not been added yet",
    meaning:
      "Your organisation adds each team by itself, so nothing was read. Words that you wrote on this device stay here. Ask your administrator. Is it working? says what to send them.",
    step: health,
  },
  "address-unknown": {
    title: "Open this in the team's own channel",
    meaning:
      "Your organisation adds each team by itself, and a team can only be reached from its channel. Words that you wrote on this device stay here. Open Technique Cards as a tab in the channel first. After that, this team works here too.",
    step: { label: "Go to the cards", href: cardsAddress },
  },
  "list-not-ready": {
    title: "Your administrator makes the list",
    meaning:
      "This team has no list for notes yet, so there is nothing to read. Words that you wrote on this device stay here. Ask your administrator. Is it working? says what to send them.",
    step: health,
  },
  "no-nested-sign-in": {
    title: "This version of Teams cannot sign you in",
    meaning:
      "So notes cannot be read or saved from here. Words that you wrote on this device stay here. Use the newest Teams app, or open Teams in Edge or Chrome. The cards work here too.",
    step: { label: "Go to the cards", href: cardsAddress },
  },
  "window-blocked": {
    title: "Your browser stopped the sign-in window",
    meaning:
      "Microsoft asks who you are in a window of its own, and your browser did not let it open. Words that you wrote on this device stay here. Allow pop-ups for this page, then try again.",
    step: { label: "Sign in", action: "again" },
  },
  "settings-bad": {
    title: "Technique Cards has a wrong setting",
    meaning:
      "So notes cannot be read or saved for now. Words that you wrote on this device stay here. Your Microsoft 365 administrator can put it right. The cards still work.",
    step: health,
  },
  "settings-missing": {
    title: "Technique Cards is not set up on its server",
    meaning:
      "Its settings are missing, so notes cannot be read or saved for now. Words that you wrote on this device stay here. Your Microsoft 365 administrator can put it right. The cards still work.",
    step: health,
  },
  offline: {
    title: "There is no connection",
    meaning:
      "Technique Cards could not be reached, or could not reach Microsoft 365. Nothing is lost, and words that you wrote on this device stay here. Check your network, then try again.",
    step: again,
  },
  busy: {
    title: "Microsoft 365 is busy",
    meaning: "It asks everybody to wait. Nothing is lost. Wait a few minutes, then try again.",
    step: again,
  },
  failed: {
    title: "Microsoft 365 did not answer as it should",
    meaning:
      "Nothing is lost, and words that you wrote on this device stay here. Try again in a few minutes. If it goes on, your Microsoft 365 administrator can help.",
    step: again,
  },
  silent: {
    title: "Teams did not answer",
    meaning:
      "So we do not know who you are or which team this is. Notes cannot be read or saved here. Words that you kept on this device stay here. Open this page again, or close this tab in Teams and come back. The cards still work.",
    step: reload,
  },
  "no-person": {
    title: "Teams did not say who you are",
    meaning:
      "So nothing can be saved or remembered for you here. Words that you kept on this device stay here. Open this page again, or close this tab in Teams and come back.",
    step: reload,
  },
};

/** The settings that are wrong, for the administrator. */
export const toFieldsWords = (fields: readonly string[]): string =>
  `Wrong in /config.json: ${fields.join(", ")}.`;
