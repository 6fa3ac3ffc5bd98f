import { chatId } from "./conversationId.ts";
import { type Channel, type Directory, roleIn, type Role, type Team } from "./directory.ts";
import type { HostState } from "./hostState.ts";
import { type FrameContext, hostClientType } from "./frameContext.ts";
import { hasChannel } from "./hostChoices.ts";

export type LegacyContext = Readonly<Record<string, unknown>>;

const channelTypes = { standard: "Regular", private: "Private", shared: "Shared" } as const;
const userTeamRoles = {
  owner: 0,
  member: 1,
  guest: 2,
  outside: undefined,
} as const satisfies Record<Role, number | undefined>;

/** The flat context that a Teams host sends; teams-js sorts it into app, page, team and channel. */
export function toLegacyContext(
  directory: Directory,
  state: HostState,
  frameContext: FrameContext,
): LegacyContext {
  const person = directory.people.find(({ id }) => id === state.person);
  const team = directory.teams.find(({ groupId }) => groupId === state.team);
  const channel = team?.channels.find(({ id }) => id === state.channel);
  return {
    appId: directory.appId,
    appSessionId: "sandbox-session",
    entityId: "technique-cards",
    // A dialog is not at any page of the tab.
    subEntityId: frameContext === "task" ? "" : state.page,
    frameContext,
    hostClientType: hostClientType(state.width),
    hostName: "Teams",
    isFullScreen: false,
    isMultiWindow: false,
    locale: "en-gb",
    ringId: "general",
    sessionId: "sandbox-session",
    theme: state.theme,
    userObjectId: person?.id,
    userPrincipalName: person?.userPrincipalName,
    upn: person?.userPrincipalName,
    loginHint: person?.userPrincipalName,
    userDisplayName: person?.displayName,
    userLicenseType: "Unknown",
    tid: person?.tenantId,
    ...(frameContext === "sidePanel" ? { meetingId: "sandbox-meeting" } : {}),
    ...(state.surface === "chat" ? { chatId } : {}),
    ...(state.surface === "meeting" ? { chatId: "19:meeting_sandbox@thread.v2" } : {}),
    ...(team && channel && hasChannel(state.surface)
      ? toChannelContext(directory, state, team, channel)
      : {}),
  };
}

/** Private channels carry no group id and shared ones a null: only `hostTeamGroupId` names the owner. */
function toChannelContext(
  { tenantId }: Directory,
  { person, archived }: HostState,
  team: Team,
  channel: Channel,
): LegacyContext {
  const kind = channel.membershipType;
  const groupIds = { standard: team.groupId, private: undefined, shared: null };
  return {
    channelId: channel.id,
    channelName: channel.displayName,
    channelType: channelTypes[kind],
    groupId: groupIds[kind],
    hostTeamGroupId: team.groupId,
    hostTeamTenantId: tenantId,
    isTeamArchived: archived,
    teamId: kind === "private" ? channel.id : (team.channels[0]?.id ?? channel.id),
    teamName: team.displayName,
    teamType: 0,
    userTeamRole: userTeamRoles[roleIn(team, person)],
    ...(channel.provisioned === false ? {} : toSiteContext(channel)),
  };
}

/** A site that is not made yet has no address to tell. */
function toSiteContext({ displayName, siteId, siteUrl }: Channel): LegacyContext {
  const site = new URL(siteUrl);
  return {
    channelRelativeUrl: `${site.pathname}/Shared Documents/${displayName}`,
    teamSiteUrl: siteUrl,
    teamSiteDomain: site.hostname,
    teamSitePath: site.pathname,
    teamSiteId: siteId.split(",")[1],
  };
}
