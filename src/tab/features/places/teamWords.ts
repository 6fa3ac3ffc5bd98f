import type { Obstacle } from "#tab/platform/findObstacle.ts";
import { cardsAddress, notesAddress } from "#tab/ui/addresses.ts";
import { obstacleWords } from "#tab/ui/obstacleWords.ts";
import { messageWords, type StateWords } from "#tab/ui/stateWords.ts";

/** What the page says on which a person chooses their team. */
export const teamWords = {
  title: "Choose your team",
  hint: "Your notes are read from this team and saved to it. Only this device remembers it, and only for you. You can change it at any time.",
  loading: "Finding your teams",
  list: "Your teams",
  filter: "Find a team",
  noMatch: "No team of yours has these letters in its name.",
  yours: "Your team now",
  forget: "Use no team",
  picked: (team: string): string => `${team} is your team now.`,
  signOut: "Sign out",
  signOutHint:
    "You signed in on this page yourself. Sign out here before somebody else uses this computer. Other Microsoft 365 pages may keep you signed in.",
  signedOut: "You are signed out of Technique Cards in this window.",
  forgotten: "No team is chosen now.",
  inChannel: (place: string): string =>
    `This page stands in ${place}, so its notes are read and saved there. Teams decides that. Nothing has to be chosen.`,
} as const;

export type StateOfTeams =
  Obstacle | "silent" | "no-person" | "browser" | "not-signed-in" | "in-channel" | "none";

/** What may stand in place of a person's teams. */
export const stateOfTeamsWords: Readonly<Record<StateOfTeams, StateWords>> = {
  ...obstacleWords,
  browser: {
    title: "Teams are chosen in Teams",
    meaning:
      "You are in a browser of its own. Open Technique Cards in Teams to choose a team and use its notes. The cards work here too.",
    step: { label: "Go to the cards", href: cardsAddress },
  },
  "not-signed-in": {
    title: "Sign in to use your team's notes",
    meaning:
      "This page does not stand in Teams, so it cannot know who you are or which team is yours. Sign in with your work account, in a window of Microsoft's own. Then choose your team. The cards work without it.",
    step: { label: "Sign in", action: "again" },
  },
  "in-channel": {
    title: "There is no team to choose here",
    meaning: teamWords.inChannel("a channel"),
    step: { label: "Read the notes", href: notesAddress },
  },
  none: {
    title: "You are in no team yet",
    meaning:
      "Notes are kept by teams, and Microsoft 365 lists none for you. Words that you wrote on this device stay here. A team owner can add you. The cards work without a team.",
    step: { label: "Go to the cards", href: cardsAddress },
  },
  "not-allowed": {
    title: "You may not list your teams",
    meaning:
      "Microsoft 365 does not tell this app which teams you are in. Words that you wrote on this device stay here. You can still open Technique Cards as a tab in your team's channel. Your administrator can change it. Send them this message.",
    message:
      "Please let me see my own teams in Technique Cards. The app asks Microsoft Graph for /me/joinedTeams with the permission Team.ReadBasic.All, and was refused.",
    step: { label: messageWords.copy, action: "send" },
  },
  "not-found": obstacleWords.failed,
};
