import type { RefusedReason } from "#graph/notes/NotesRepository.ts";

import type { WaitingReason } from "../sending/findWaitingReason.ts";

/** What is said before a note is deleted because somebody's details are in it. */
export const reportWords = {
  title: "Report a privacy problem",
  lead: "Choose this if the note tells who somebody is. It may be a patient, a family member or a colleague.",
  whichNote: "The note",
  what: "What this does",
  does: [
    "It deletes the note from the team's list, now and for everybody.",
    "It does not just change the words. SharePoint keeps older versions of a note, and they would still have the details.",
    "Your own drafts of this note, and your changes that wait on this device, are deleted too.",
    "It cannot be undone here. Then you get a short list of what people must do.",
  ],
  notIncident:
    "This page does not report an incident, and it tells nobody by itself. Follow your own policy on data breaches.",
  copy: "Copy this message",
  offer: "Delete this note",
  ask: "The note goes from the list for everybody. This cannot be undone here.",
  yes: "Delete it now",
  no: "Keep it",
  deleting: "Deleting the note…",
  stillThere: "The note is still there",
  tryAgain: "Try again",
  mayNotTitle: "You cannot delete this note from here",
  mayNot:
    "Tell a team owner now, in person or by phone. Do not repeat the details. The owner can open this note and delete it.",
} as const;

/** What people must do once the note is deleted. */
export const reportedWords = {
  done: "The note is deleted",
  goneTitle: "This note is not in the list",
  gone: "It may have been deleted, or it belongs to another team. If it had somebody's details in it, these steps may still be needed.",
  lead: "It is in the list no more. Now please do the rest. The app cannot do these things for you.",
  steps: {
    owners: "Tell a team owner now",
    ownersHow: "Owners can do steps 2 and 3. Send them this message.",
    bin: "Empty the site's recycle bin",
    binHow:
      "In SharePoint, open the recycle bin of the team's site, and delete the note there. You can do it yourself, or an owner can.",
    openBin: "Open the recycle bin",
    second: "Then empty the second-stage recycle bin",
    secondHow:
      "It is at the foot of the site's recycle bin. Only the site's owners can open it and delete the note there for good.",
    where: "Look where the words may have gone",
    governance: "Tell your information governance team",
    governanceHow: "Send them this message. It has no words of the note in it.",
  },
  places: [
    "Cards or links that were posted in a chat or a channel.",
    "Files that the list was exported to, and copies of those.",
    "E-mails or flows that tell people of changes in the list.",
    "Changes that a colleague has not sent yet, on their own device. Ask the team to delete those.",
  ],
  versions: "Older versions of the note are gone with it.",
  ownersLabel: "Message for the owners",
  governanceLabel: "Message for information governance",
} as const;

/** Nothing of the note stands in these: neither its words nor its title. */
export const toOwnersText = (team: string): string =>
  [
    `A learning note in ${team} had somebody's details in it, so I deleted it from the list.`,
    "Please empty the recycle bin of the team's SharePoint site, and then its second-stage recycle bin.",
    "Please also look whether the note was exported, copied or posted.",
  ].join("\n");

export const toGovernanceText = (team: string, when: string | undefined): string =>
  [
    "A learning note with somebody's details in it was deleted from a list in our SharePoint.",
    `Team: ${team}`,
    ...(when === undefined ? [] : [`Deleted: ${when}`]),
    "App: Technique Cards",
    "The note may still be in the site's recycle bin and in its second-stage recycle bin. The team's owners are asked to empty both.",
    "Its words may also be in exports, copies, posts or e-mails about the list.",
  ].join("\n");

/** Why the note is still there, and who can help. */
export const notRemovedWords: Readonly<Record<WaitingReason | RefusedReason, string>> = {
  offline: "There is no connection to Microsoft 365. Check your network, then try again.",
  busy: "Microsoft 365 is busy. Wait a few minutes, then try again.",
  unavailable: "Microsoft 365 did not answer as it should. Wait a few minutes, then try again.",
  "sign-in-needed":
    "You need to sign in, or agree that this app may delete the note for you. Try again to do that.",
  settings:
    "The settings of Technique Cards are missing or wrong. Your Microsoft 365 administrator can put them right. A team owner can delete the note in SharePoint now.",
  "no-nested-sign-in":
    "This version of Teams cannot sign you in. Open Teams in Edge or Chrome. Or ask a team owner to delete the note in SharePoint now.",
  "administrator-needed":
    "In your organisation only a Microsoft 365 administrator may agree to this app. Ask a team owner to delete the note in SharePoint now.",
  unsure: "It could not be told whether the note is there. Try again.",
  "not-set-up": "The team's list was not found. A team owner can check that it is still there.",
  "not-added":
    "This team has not been added yet, so this app may not delete here. Ask a team owner to delete the note in SharePoint now.",
  "address-unknown":
    "This team can only be reached from its own channel. Open Technique Cards there, then try again.",
  "list-not-ready":
    "The team's list was not found. Your Microsoft 365 administrator makes it, and can say where it is.",
  "not-allowed":
    "SharePoint does not let you delete in this team's site. Ask a team owner to delete the note now.",
  "team-not-found":
    "The team's SharePoint site was not found. A team owner can check that the team is still there.",
  "files-not-ready":
    "This channel has no SharePoint site yet. Open the channel's Files tab once, then try again.",
  locked:
    "The team's SharePoint site is locked. Your Microsoft 365 administrator can unlock it, then try again.",
  invalid: "SharePoint did not delete the note. Ask a team owner to delete it in SharePoint now.",
  "too-large":
    "SharePoint did not delete the note. Ask a team owner to delete it in SharePoint now.",
  "list-unsafe":
    "The list has lost its unique key. Ask a team owner to delete the note in SharePoint now.",
};
