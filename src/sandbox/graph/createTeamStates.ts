import type { Channel, Tenant } from "./tenant.ts";

/** What becomes of teams, channels and sites while the sandbox runs. */
export interface TeamStates {
  readonly isArchived: (groupId: string) => boolean;
  readonly setArchived: (groupId: string, isArchived: boolean) => void;
  /** A private or shared channel's site is made when somebody first opens its Files tab. */
  readonly hasFiles: (channel: Channel) => boolean;
  readonly openFiles: (channelId: string) => void;
  readonly isLocked: (siteId: string) => boolean;
  readonly setLocked: (siteId: string, isLocked: boolean) => void;
}

/** Begins as the tenant says. */
export function createTeamStates({ teams }: Tenant): TeamStates {
  const archived = new Set(
    teams.filter(({ isArchived }) => isArchived).map(({ groupId }) => groupId),
  );
  const opened = new Set<string>();
  const locked = new Set<string>();

  return {
    isArchived: (groupId) => archived.has(groupId),
    setArchived: (groupId, isArchived) => void toggle(archived, groupId, isArchived),
    hasFiles: ({ id, provisioned }) => provisioned !== false || opened.has(id),
    openFiles(channelId) {
      opened.add(channelId);
    },
    isLocked: (siteId) => locked.has(siteId),
    setLocked: (siteId, isLocked) => void toggle(locked, siteId, isLocked),
  };
}

const toggle = (among: Set<string>, id: string, isIn: boolean): unknown =>
  isIn ? among.add(id) : among.delete(id);
