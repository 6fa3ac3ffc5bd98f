/** What the administrator's scripts say about signing in. */
export const signInWords = {
  noFile: (path: string): string => `There is no token file at ${path}, or it cannot be read.`,
  strangeFile: (path: string): string =>
    `${path} is not a token file. It holds one token alone, or JSON of the form {"Sites.ReadWrite.All": "token", "*": "token"}.`,
  noTokenFor: (scopes: string): string => `The token file holds no token for ${scopes}.`,
  unknownGraph: "Nobody can sign in for this Graph address: it is none of Microsoft's.",
  browserOpens: "Your browser opens for you to sign in. If it does not, open this address:",
  cancelled: "The sign-in was not finished.",
  refused: (code: string): string => `Microsoft Entra did not sign you in (${code}).`,
  unreachable: "Microsoft Entra cannot be reached from here.",
  done: "You are signed in. You can close this page and go back to the command line.",
  failed: "You are not signed in. Go back to the command line: it says why.",
} as const;
