/** What `npm run package` says. */
export const packageWords = {
  usage: "npm run package -- --env dev|staging|prod [--no-bot] [--message-action]",
  noEnvironment:
    "Say for which environment the package is: --env dev, --env staging or --env prod.",
  strangeFlag: (name: string): string => `There is no ${name}.`,
  noBotToAct: "--message-action needs the bot: leave out --no-bot.",
  noFile: (file: string): string => `There is no ${file}. env/.env.example says what stands in it.`,
  noAddress: "PUBLIC_ADDRESS is missing: the https address that people open.",
  noBot: "BOT_ID is missing. For the tab alone, say --no-bot.",
  inFile: (file: string): string => `${file} is not ready for a package:`,
  notPacked: "No package was made.",
  packed: (file: string, bytes: number, hash: string): string =>
    `${file}  ${bytes} bytes  sha256 ${hash}`,
  entra: (file: string): string => `${file}  the application that people sign in to, for Entra`,
  consent: (address: string): string =>
    `An administrator may agree for everybody, to what every note needs:\n  ${address}`,
  consentAll: (address: string): string =>
    `or also to what is asked later, to set up lists and to check notes:\n  ${address}`,
  actionNeeds: "The server answers the message action only with MESSAGE_ACTION=yes and a SEAL_KEY.",

  refused: (name: string, sentence: string): string => `REFUSED ${name}: ${sentence}`,
  placeholderLeft: (place: string, text: string): string =>
    `${place} still has something to fill in: ${text}`,
  tooLong: (place: string, length: number, most: number): string =>
    `${place} has ${length} characters. Teams takes ${most}.`,
  sample: (name: string): string => `${name} is a sample, good for this machine only.`,
  noManifest: "There is no manifest.json that can be read.",
  otherSchema: "The manifest must be of schema 1.30, and name it in $schema.",
  notInSchema: (line: string): string => `Microsoft's schema says: ${line.trim()}`,
  notHttps: (place: string, text: string): string => `${place} must be an https address: ${text}`,
  foreignAddress: (place: string, text: string): string =>
    `${place} leads to a host that is not in validDomains: ${text}`,
  oneDomain: "validDomains must hold one host, the app's own.",
  wideDomain: (text: string): string =>
    `${text} is not one host. Write the name alone: no https://, no path, no *.`,
  otherDomain: (text: string): string => `${text} is unfurled, and is not the app's own host.`,
  iconMissing: (name: string): string => `${name} is not in the package, or is no PNG picture.`,
  iconSize: (name: string, size: number, width: number, height: number): string =>
    `${name} must be ${size} × ${size} pixels, and is ${width} × ${height}.`,
  colourIcon: "The colour icon must be a drawing on a ground that covers all of it.",
  outlineIcon: "The outline icon must be white on nothing.",
  idTwice: "The app, the sign-in and the bot must have three different ids.",
  twoBots: "The bot and the message extension must have one id.",
  emptyId: "An id must not be all noughts.",
  nhsName: (place: string, text: string): string =>
    `${place} must not be named after the NHS: ${text}`,
  claimsApproval: (place: string): string =>
    `${place} must not say that anybody has approved this product.`,
  unusedPermission: (name: string): string => `${name} is asked for, and nothing uses it.`,
  unansweredCommand: (id: string): string =>
    `The server does not answer the command ${id} in this way.`,
  signInAddress: (host: string, scopes: readonly string[]): string =>
    `nestedAppAuthInfo must be one entry: brk-multihub://${host}, the claims of CP1, and some of ${scopes.join(", ")}.`,
} as const;
