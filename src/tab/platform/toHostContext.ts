import type { app } from "@microsoft/teams-js";

import type { Destination } from "#graph/sites/destination.ts";

import type { HostContext, Person, Surface } from "./Host.ts";

/** Teams' own numbers (teams-js `UserTeamRole`). */
const ownerRole = 0;
const guestRole = 2;

/** What Teams says of the place around the tab. A hint throughout: anybody can open the page and say the same. */
export function toHostContext(context: app.Context): HostContext {
  const person = findPerson(context);
  const destination = findDestination(context);
  const subPage = findSubPage(context.page.subPageId);
  const home = context.user?.tenant?.id;
  const owner = context.channel?.ownerTenantId;
  const role: number | undefined = context.team?.userRole;

  return {
    surface: findSurface(context),
    frame: frames.get(context.page.frameContext) ?? "content",
    ...(person ? { person } : {}),
    ...(destination ? { destination } : {}),
    ...(subPage === undefined ? {} : { subPage }),
    crossTenant: isGiven(home) && isGiven(owner) && home.toLowerCase() !== owner.toLowerCase(),
    guest: role === guestRole,
    owner: role === ownerRole,
    archived: context.team?.isArchived === true,
  };
}

const frames: ReadonlyMap<string | undefined, HostContext["frame"]> = new Map([
  ["sidePanel", "side-panel"],
  ["settings", "settings"],
  ["remove", "remove"],
  ["task", "dialog"],
]);

/** A meeting in a channel has both; where its notes go is decided by the channel. */
function findSurface({ channel, chat, meeting }: app.Context): Surface {
  if (isGiven(channel?.id)) return "channel";
  if (isGiven(meeting?.id)) return "meeting";
  return isGiven(chat?.id) ? "chat" : "personal";
}

function findPerson({ user }: app.Context): Person | undefined {
  const tenantId = user?.tenant?.id;
  if (!isGiven(tenantId) || !isGiven(user?.id) || user.licenseType === "Anonymous")
    return undefined;
  return { tenantId, objectId: user.id };
}

/**
 * Only a channel is a place for notes: a chat, a meeting without a channel and a personal tab have none. A private or
 * shared channel has a site of its own, and one of a kind we do not know is treated as the most restricted.
 */
function findDestination({ channel, team, sharePointSite }: app.Context): Destination | undefined {
  if (!isGiven(channel?.id)) return undefined;
  const site = sharePointSite?.teamSiteUrl;
  const names = {
    teamName: team?.displayName ?? "",
    channelName: channel.displayName ?? "",
    ...(isGiven(site) ? { siteAddress: site } : {}),
  };
  const owner = [channel.ownerGroupId, team?.groupId].find(isGiven);
  const kind: string | undefined = channel.membershipType;

  if (kind === "Regular") {
    const groupId = [team?.groupId, channel.ownerGroupId].find(isGiven);
    return isGiven(groupId) ? { kind: "team", groupId, ...names } : undefined;
  }
  if (!isGiven(owner)) return undefined;
  return {
    kind: "channel",
    membership: memberships.get(kind) ?? "unknown",
    groupId: owner,
    channelId: channel.id,
    ...names,
  };
}

const memberships: ReadonlyMap<string | undefined, "private" | "shared"> = new Map([
  ["Private", "private"],
  ["Shared", "shared"],
]);

/**
 * A page that a link may lead to: `cards/{id}`, `notes/{key}`, `health` and the like; never a window of Teams' own.
 * The cards home may be asked something: `?moment=stuck&minutes=30`, in words of the product's own.
 */
function findSubPage(subPageId: unknown): string | undefined {
  const shape =
    /^((cards|notes)(\/[A-Za-z0-9-]{1,64}){0,2}|team|health|privacy|terms|support|accessibility|\?(&?(moment|minutes|people|place)=[a-z0-9-]{1,32}){1,4})$/;
  return typeof subPageId === "string" && shape.test(subPageId) ? subPageId : undefined;
}

/** Teams leaves ids out, empties them or sends null where a permission or a membership is missing. */
const isGiven = (id: string | null | undefined): id is string =>
  typeof id === "string" && id !== "";
