/** What is asked of the administrator who lets the app into each team, with the very command. */
export const administratorWords = {
  label: "Message for your administrator",
  toMessage: (site: string): string =>
    [
      "Please add our team to Technique Cards. It needs its list for notes, and the app needs the role write in our SharePoint site.",
      "docs/admin/ says how to sign in. Run this in the folder of Technique Cards, as an owner of the site:",
      `npm run prepare-site -- --grant CLIENT_ID --site ${site}`,
    ].join("\n"),
  unknownSite: "<address of the team's SharePoint site>",
} as const;

/** What is in the way where an administrator adds each team by itself, and who can help. */
export const administratorTroubles = {
  "not-added": {
    title: "This team has not been added yet",
    meaning:
      "Your organisation adds each team by itself. Words you write wait on this device. Ask your administrator to add this team, and send them the message below.",
  },
  "address-unknown": {
    title: "Open this page in the team's own channel",
    meaning:
      "Your organisation adds each team by itself, and a team can only be reached from its channel. Open Technique Cards as a tab in the channel first. After that, the team works here too.",
  },
  "list-not-ready": {
    title: "Your administrator makes the list",
    meaning:
      "The list for notes is missing, or a part of it is. Words you write wait on this device. Ask your administrator to make it, and send them the message below.",
  },
  "uses-not-ready": {
    title: "Notes work. Your administrator can add one list",
    meaning:
      "This list holds which notes were used again. Notes can be saved and read without it. Ask your administrator to make it, with the message on this page.",
  },
} as const;
