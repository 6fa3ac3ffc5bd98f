const tokenFile = '{"Sites.ReadWrite.All": "…", "User.Read": "…", "Sites.Selected": "…", "*": "…"}';

/** What `npm run smoke` says. */
export const smokeWords = {
  usage: `npm run smoke -- --team <id of the team's group> (--token-file <file> | --client-id <id> --tenant-id <id> [--device-code])
  [--private-channel <id>] [--shared-channel <id>] [--archived-team <id of its group>] [--search-list <id of an older list>]
  [--member <token file>] [--guest <token file>] [--outside <token file>] [--by-hand] [--graph <address>] [--report <file>]`,
  strangeFlag: (name: string): string => `There is no ${name}.`,
  noTeam: "Say in which team to ask: --team and the id of its group.",
  noSignIn: "Say how to sign in: --token-file, or --client-id and --tenant-id.",
  strangeGraph: (text: string): string =>
    `No token goes to ${text}. --graph takes Microsoft's own addresses, or a sandbox on this machine.`,

  unreachable: (graph: string): string => `Nothing answers at ${graph}. Nothing was asked.`,
  lostOnTheWay: (graph: string): string => `${graph} stopped answering before the end.`,
  notGraph: (graph: string): string => `What answers at ${graph} is not Microsoft Graph.`,
  tokenRefused:
    "Graph does not take the token. It has run out, or it is for something else. Sign in again.",
  noSuchTeam: "There is no team with this id, or it has no site. Look at --team.",
  notAllowed:
    "Graph refuses to show the team's site. The person must be in the team, and the token must carry Sites.ReadWrite.All.",
  mayMakeNoList: (outcome: string): string =>
    `The throw-away list could not be made: ${outcome}. The token must carry Sites.Manage.All.`,
  strangeAnswer: (outcome: string): string =>
    `Graph answered ${outcome} to the first request, so nothing else was asked.`,
  ownFault: (name: string): string => `The script itself failed (${name}).`,
  stopped: "Stopped before the end.",
  stopping: "Stopping, and tidying up first …",

  asking: (listName: string): string => `Asking in the throw-away list ${listName} …`,
  written: (file: string): string => `The report is in ${file}.`,
  tidied: "Nothing was left behind. Deleted lists may rest in the recycle bin of their sites.",
  leftBehind: (title: string): string => `The list ${title} could not be deleted.`,
  deleteByHand:
    "Open the team's site in SharePoint, then Site contents. Find the list by this name, open its menu and choose Delete.",

  answered: "answered",
  notAsked: "not asked",
  because: (reason: string): string => `cannot be asked here, because ${reason}`,
  noneNamed: "not asked, none was named",

  tooMuch: (excess: readonly string[] | undefined): string =>
    excess === undefined
      ? "no token with this permission alone was given"
      : `the token carries more: ${excess.join(", ")}`,
  narrowToken: (scope: string): string =>
    `Get a token with ${scope} alone, from an application that has no other permission, and put it into a token file of this form: ${tokenFile}. Then ask again with --token-file.`,
  grantRole:
    "An administrator grants an application the role write on the team's site, and in a second run the role manage.",
  noChannel: "no private or shared channel was named",
  nameChannel: "Ask again with --private-channel and --shared-channel, and the ids of channels.",
  noViews: "Graph can neither make nor change a view",
  viewByHand:
    "Ask again with --by-hand. The script then waits while you filter the view of its list in SharePoint.",
  filterView: (listName: string): string =>
    `In the team's site in SharePoint, open the list ${listName}. Edit its default view: show only items whose SmokeGroup is equal to shown. Save the view. Then come back here.`,
  whenDone: "Press Enter when it is done, or write no and press Enter: ",
  noArchivedTeam: "no archived team was named",
  nameArchivedTeam:
    "Archive a team for trying out, and ask again with --archived-team and the id of its group, as a plain member.",
  ownerMayWrite: "; if this person owns the team, ask again as a plain member",
  nobodyElse: "no token of a plain member or a guest was named",
  nameOthers:
    "Let a plain member and a guest each put a token with GroupMember.Read.All into a file. Ask again with --member and --guest.",
  noWindows: "Graph knows nothing of the windows of Teams",
  dialogByHand:
    "Choose a message in Teams, then More actions, then the app's action. Do it on desktop, in a browser and on a phone. Where the form opens with the words of the message, the fragment was kept.",
  noOutsideMember: "no shared channel, or no token of somebody outside the team, was named",
  nameOutsideMember:
    "Let somebody who is in the shared channel and not in the team put a token with Sites.ReadWrite.All into a file. Ask again with --shared-channel and --outside.",
} as const;
