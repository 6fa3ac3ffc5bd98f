import type { AppOptions, IPlugin } from "@microsoft/teams.apps";

/** How the extension knows that an activity comes from Teams. The product has one answer; only a test may hand in another. */
export interface ChannelTrust {
  /** Whether the channel vouches for an activity that is to be answered at this service address; throws when it cannot tell. */
  isTrusted(authorization: string | undefined, serviceUrl: string): Promise<boolean>;
  /** How the Teams SDK checks it once more, and what it shows the channel when it writes there. */
  readonly sdk: Pick<
    AppOptions<IPlugin>,
    "cloud" | "dangerouslyAllowUnauthenticatedRequests" | "token"
  >;
}
