import type { SiteAccess } from "#graph/sites/siteAccess.ts";

/** What `/config.json` may say, once checked. One product bundle everywhere: every address comes from here. */
export interface Settings {
  /** The Entra application (client) id of the tab. */
  readonly clientId: string;
  /** `https://login.microsoftonline.com/<tenant>`. */
  readonly authority: string;
  /** Graph's origin with no version: `https://graph.microsoft.com`. */
  readonly graph: string;
  /** The list's name in each team's site: `LearningNotes`. */
  readonly listName: string;
  /** Which sites the app may reach: those that the person sees, or those that an administrator let it into. */
  readonly siteAccess: SiteAccess;
  /** The Teams app id, for deep links. */
  readonly teamsAppId: string;
  /** Whether MSAL may use a popup in a browser of its own. */
  readonly browserSignIn: boolean;
  /** Addresses by link id that replace the built-in ones; only https. */
  readonly links: Readonly<Record<string, string>>;
  readonly organisation?: Organisation;
}

/** Who runs this copy of the product, for the pages about it; each part may be missing. */
export interface Organisation {
  readonly name?: string;
  /** Who decides what is done with people's data: the legal name. */
  readonly dataController?: string;
  readonly supportEmail?: string;
  readonly supportLink?: string;
  readonly privacyLink?: string;
  readonly termsLink?: string;
  readonly accessibilityLink?: string;
}
