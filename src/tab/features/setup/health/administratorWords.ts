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
