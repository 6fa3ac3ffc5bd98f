/** What `npm run prepare-site` says. */
export const prepareWords = {
  usage: [
    "npm run prepare-site -- --site https://contoso.sharepoint.com/sites/ward-7 --client-id <id> --tenant-id <id>",
    "  --site       the address of a team's site, or of a private channel's; may be said several times",
    "  --grant      the CLIENT_ID of Technique Cards: lets it into the site with the role write",
    "  --client-id  the application by which you sign in, and --tenant-id your organisation; --device-code where there is no browser",
    "  --token-file a file with a token, in place of signing in",
    "  --list-name  as LIST_NAME on the server, where it is not LearningNotes",
    "  --graph      another Graph than https://graph.microsoft.com",
  ].join("\n"),
  strangeFlag: (flag: string): string => `There is no ${flag}.`,
  noSite: "Say which site: --site https://contoso.sharepoint.com/sites/ward-7",
  strangeSite: (site: string): string =>
    `${site} is not the address of a team's site. It looks like https://contoso.sharepoint.com/sites/ward-7.`,
  strangeApp: "--grant takes an id of the form 00000000-0000-0000-0000-000000000000.",
  strangeList: "--list-name takes letters and digits.",
  strangeGraph: (graph: string): string => `${graph} is none of Microsoft's Graph addresses.`,
  noSignIn: "Say how you sign in: --client-id and --tenant-id, or --token-file.",

  site: (site: string): string => `\n${site}`,
  made: (what: string): string => `  made     ${what}`,
  there: (what: string): string => `  present  ${what}`,
  missing: (what: string): string => `  MISSING  ${what}`,
  granted: "  made     the app is let in, with the role write",
  alreadyGranted: "  present  the app is let in",
  notGranted: "  MISSING  the app is not let in.",
  grantRefused: (site: string, app: string): string =>
    [
      "  Microsoft Graph does not let you add the app by this way. The lists are not touched by that. A SharePoint administrator can run one of these:",
      `    m365 spo site apppermission add --siteUrl ${site} --appId ${app} --appDisplayName "Technique Cards" --permission write`,
      `    Grant-PnPAzureADAppSitePermission -Site ${site} -AppId ${app} -DisplayName "Technique Cards" -Permissions Write`,
    ].join("\n"),
  noGrantAsked:
    "  not done: the app was not let in. Say --grant and the CLIENT_ID of Technique Cards, or let it in yourself.",
  done: "Every site is ready.",
  notDone:
    "Not everything is done. Run it again when the reason is gone: what is there stays as it is.",
} as const;

/** Why a site could not be prepared, and what helps. */
export const refusalWords: Readonly<Record<string, string>> = {
  "not-added":
    "You may not see this site. Sign in as an owner of the team, or be made an owner of the site first.",
  "not-allowed":
    "You may not make lists in this site. Sign in as an owner, with an application that has the permission Sites.Manage.All.",
  "not-found": "There is no site at this address.",
  "signed-out": "Microsoft Graph did not take the token. It may have run out.",
  locked: "The site is locked.",
  "doubled-keys":
    "Two notes in the list have the same key, so it cannot be made unique. Delete the copy first.",
  offline: "Microsoft Graph could not be reached.",
  busy: "Microsoft Graph is busy. Wait a few minutes.",
};

export const otherRefusal = "SharePoint did not do it";

export const needNames = {
  list: "the list of notes",
  columns: "the columns of the list",
  indexes: "the indexes of the list",
  "unique-key": "the unique key of the list",
  "uses-list": "the list of notes used again, with its columns",
} as const;
