import { administratorTroubles } from "./administratorWords.ts";
import type { HealthItemId, HealthState, HealthStep, Trouble } from "./healthItem.ts";

/** What *Is it working?* says. */
export const healthWords = {
  title: "Is it working?",
  intro: "Each thing that notes need, and who can help when one is missing.",
  looking: "Checking each part",
  checking: "Checking…",
  settingUp: { "set-up": "Setting up…", repair: "Repairing…" },
  well: "Everything is in place",
  wellMeaning: "Notes can be saved and read here.",
  notSure: "Nothing is known to be missing",
  notSureMeaning: "Not every part could be checked. Choose Check again in a few minutes.",
  done: "Done.",
  manyMissing: "The list needs a repair",
  manyMeaning: (names: string): string =>
    `More than one part is missing: ${names}. Notes may be refused until then, and your words are kept on this device. Choose Repair. If SharePoint says no, ask a team owner.`,
  notChecked: "What is not known could not be checked this time.",
  noKnownNote: "Not checked. There is no note in the list yet.",
  noOtherTeams:
    "Your organisation adds each team by itself, so other teams cannot be searched. Nothing needs to be done.",
  guest: "You are a guest in this team. Ask a member to save notes for you.",
  notYet: "Cards cannot be put into a message yet. Nothing needs to be done.",
  settingsDetail: (names: readonly string[]): string => `Wrong: ${names.join(", ")}.`,
  columnsDetail: (names: readonly string[]): string =>
    `${names.length === 1 ? "Column" : "Columns"}: ${names.join(", ")}.`,
} as const;

export const groupWords = {
  around: "Around this page",
  sharePoint: "In SharePoint",
  messages: "In the message box",
} as const;

export const itemNames: Readonly<Record<HealthItemId, string>> = {
  page: "This page",
  settings: "The settings on its server",
  teams: "Microsoft Teams around the page",
  "nested-sign-in": "Sign-in through Teams",
  team: "A team for your notes",
  "sign-in": "Your sign-in and permission",
  site: "The SharePoint site",
  list: "The list of notes",
  columns: "The columns of the list",
  indexes: "The indexes of the list",
  "unique-key": "The unique key of the list",
  "uses-list": "The list of notes used again",
  "notes-shown": "Saved notes come back when read",
  clock: "The right time on this device",
  extension: "Cards in messages",
  "other-teams": "Search in the notes of other teams",
};

export const stateNames: Readonly<Record<HealthState, string>> = {
  present: "Present",
  missing: "Missing",
  unknown: "Not known",
  "not-yet": "Not part of this version",
  off: "Switched off here",
};

export const stepNames: Readonly<Record<HealthStep, string>> = {
  "check-again": "Check again",
  "sign-in": "Sign in",
  "set-up": "Set up",
  repair: "Repair",
  "choose-team": "Choose your team",
  reload: "Open this page again",
  cards: "Go to the cards",
};

const repair = "Choose Repair. If SharePoint says no, ask a team owner.";

interface TroubleWords {
  readonly title: string;
  /** What it means, the one next step, and who can do it. */
  readonly meaning: string;
}

export const troubleWords: Readonly<Record<Trouble, TroubleWords>> = {
  "settings-missing": {
    title: "The server has no settings",
    meaning:
      "Notes cannot be read or saved. The cards still work. Ask your Microsoft 365 administrator to put config.json on the server.",
  },
  "settings-bad": {
    title: "Some settings are wrong",
    meaning:
      "Notes cannot be read or saved. The cards still work. Ask your Microsoft 365 administrator to correct config.json.",
  },
  offline: {
    title: "There is no connection",
    meaning:
      "Microsoft 365 could not be reached. Words you wrote are kept on this device. Check your network, then choose Check again.",
  },
  browser: {
    title: "You are not in Teams",
    meaning:
      "The cards work here. To read or save notes, open Technique Cards as a tab in a Teams channel.",
  },
  silent: {
    title: "Teams does not answer",
    meaning:
      "The cards work here. Notes need an answer from Teams. Open this page again. If that does not help, restart Teams.",
  },
  "no-nested-sign-in": {
    title: "This version of Teams cannot sign you in",
    meaning:
      "The cards work here. For notes, use the newest Teams app, or open Teams in Edge or Chrome. Your IT help desk can help.",
  },
  "no-team": {
    title: "No team is chosen yet",
    meaning: "Notes are kept in a team. The cards work without one. Choose your team first.",
  },
  archived: {
    title: "This team is archived",
    meaning: "Notes can be read, but none can be added. A team owner can bring the team back.",
  },
  "cross-tenant": {
    title: "This channel belongs to another organisation",
    meaning:
      "You can save only to a team of your own organisation. Ask somebody from the other organisation to save the note.",
  },
  "signed-out": {
    title: "You are not signed in",
    meaning: "Notes need your sign-in. Words you wrote are kept on this device. Choose Sign in.",
  },
  consent: {
    title: "Your permission is needed",
    meaning:
      "This app may not read or save notes for you yet. Choose Sign in and agree. If you cannot agree, ask your Microsoft 365 administrator.",
  },
  "not-allowed": {
    title: "You may not see this team's site",
    meaning: "SharePoint does not let you in. A team owner can add you to the team.",
  },
  "site-gone": {
    title: "The team's site was not found",
    meaning: "Notes are kept there. A team owner can check that the team still exists.",
  },
  "files-not-ready": {
    title: "This channel has no SharePoint site yet",
    meaning: "Open the channel's Files tab once. Then come back and choose Check again.",
  },
  locked: {
    title: "The team's site is locked",
    meaning: "No note can be added. Your Microsoft 365 administrator can unlock it.",
  },
  "no-list": {
    title: "This team is not set up yet",
    meaning:
      "There is no list for notes. Words you write wait on this device. Choose Set up. If SharePoint says no, ask a team owner.",
  },
  columns: {
    title: "The list has lost columns",
    meaning: `Notes may be refused until then. Your words are kept on this device. ${repair}`,
  },
  indexes: {
    title: "The list has lost indexes",
    meaning: `Without them reading stops when there are very many notes. ${repair}`,
  },
  "unique-key": {
    title: "The list has lost its unique key",
    meaning: `A note could be saved twice, so saving is refused. Your words are kept on this device. ${repair}`,
  },
  "uses-list": {
    title: "Notes work. One list can still be added",
    meaning:
      "Notes can be saved and read. The other list holds which notes were used again. Choose Set up. If SharePoint says no, ask a team owner.",
  },
  ...administratorTroubles,
  "notes-hidden": {
    title: "SharePoint hides some notes",
    meaning:
      "A filter on the list's default view hides them here. A team owner can open the list LearningNotes and take that filter away.",
  },
  "clock-wrong": {
    title: "This device shows the wrong time",
    meaning:
      "Notes are saved all the same, and take their day from Microsoft 365. Sign-in may fail. Let the device set its clock by itself. Your IT help desk can help.",
  },
  busy: {
    title: "Microsoft 365 is busy",
    meaning: "Not everything could be checked. Wait a few minutes, then choose Check again.",
  },
  failed: {
    title: "Microsoft 365 did not answer as it should",
    meaning: "Not everything could be checked. Wait a few minutes, then choose Check again.",
  },
};
