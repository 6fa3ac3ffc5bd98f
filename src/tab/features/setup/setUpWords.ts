import type { SetUpRefusal } from "./readHealth.ts";

/** What every page says that can set up a team's lists. */
export const setUpWords = {
  notDone: "Nothing could be set up",
  askOwner: "Ask a team owner to open Is it working? and choose Set up.",
  copyLink: "Copy a link for the owner",
  linkName: "Is it working?",
} as const;

const tryLater = "Wait a few minutes, then try again.";
const agree = `Setting up needs a permission that was not given. Try again and agree. If you cannot agree, ask your Microsoft 365 administrator. ${setUpWords.askOwner}`;
const notAccepted = `SharePoint did not accept the change. ${setUpWords.askOwner}`;

/** Why a set-up did not come about, what that means and who can help. */
export const refusalWords: Readonly<Record<SetUpRefusal, string>> = {
  "signed-out": "You are not signed in. Try again and sign in.",
  "consent-needed": agree,
  "consent-refused": agree,
  "not-allowed": `SharePoint does not let you change this team's site. ${setUpWords.askOwner}`,
  "not-found": "The team's site was not found. A team owner can check that the team still exists.",
  "already-there": `The list changed while we worked on it. ${tryLater}`,
  "changed-meanwhile": `The list changed while we worked on it. ${tryLater}`,
  locked: "The team's site is locked. Your Microsoft 365 administrator can unlock it.",
  invalid: notAccepted,
  "too-large": notAccepted,
  "too-many-rows": `The list has too many notes for this change. ${setUpWords.askOwner}`,
  busy: `Microsoft 365 is busy. ${tryLater}`,
  unavailable: `Microsoft 365 did not answer as it should. ${tryLater}`,
  offline: "There is no connection to Microsoft 365. Check your network, then try again.",
  "files-not-ready":
    "This channel has no SharePoint site yet. Open the channel's Files tab once, then try again.",
  "doubled-keys":
    "Two notes in the list have the same Note key, so it cannot be made unique. A team owner can open the list LearningNotes, and delete the copy. Then choose Repair again.",
  "not-added": "This team has not been added yet. Your Microsoft 365 administrator can add it.",
  "address-unknown":
    "This team can only be reached from its own channel. Open Technique Cards there first.",
  "list-not-ready": "Your administrator makes the list. It cannot be set up from here.",
  settings:
    "The settings on the server are missing or wrong. Your Microsoft 365 administrator can put them right.",
};

/** Refusals that an owner of the team can get past. */
export const ownerCanHelp: ReadonlySet<SetUpRefusal> = new Set([
  "consent-needed",
  "consent-refused",
  "not-allowed",
  "invalid",
  "too-large",
  "too-many-rows",
  "doubled-keys",
]);
