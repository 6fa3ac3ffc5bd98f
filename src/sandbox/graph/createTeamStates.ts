import type { Channel, Tenant } from "./tenant.ts";

/** What becomes of teams and channels while the sandbox runs. */
export interface TeamStates {
  readonly isArchived: (groupId: string) => boolean;
  readonly setArchived: (groupId: string, isArchived: boolean) => void;
  /** A private or shared channel's site is made when somebody first opens its Files tab. */
  readonly hasFiles: (channel: Channel) => boolean;
  readonly openFiles: (channelId: string) => void;
}

/** Begins as the tenant says. */
export function createTeamStates({ teams }: Tenant): TeamStates {
  const archived = new Set(
    teams.filter(({ isArchived }) => isArchived).map(({ groupId }) => groupId),
  );
  const opened = new Set<string>();

  return {
    isArchived: (groupId) => archived.has(groupId),
    setArchived(groupId, isArchived) {
      if (isArchived) archived.add(groupId);
      else archived.delete(groupId);
    },
    hasFiles: ({ id, provisioned }) => provisioned !== false || opened.has(id),
    openFiles(channelId) {
      opened.add(channelId);
    },
  };
}
