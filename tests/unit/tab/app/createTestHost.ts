import { samplePeople, sampleTeams } from "#sandbox/seed.ts";
import type { Host, HostContext, HostState } from "#tab/platform/Host.ts";

/** A host whose state the test decides. */
export interface TestHost extends Host {
  readonly become: (state: HostState) => void;
  readonly shared: readonly string[];
}

export function createTestHost(first: HostState): TestHost {
  let state = first;
  const listeners = new Set<() => void>();
  const shared: string[] = [];
  return {
    shared,
    current: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    shareLink: (subPage) => {
      shared.push(subPage);
      return Promise.resolve(true);
    },
    become: (next) => {
      state = next;
      for (const listener of listeners) listener();
    },
  };
}

/** Asha in the standard channel of the sample ward. */
export function inWard7(changes: Partial<HostContext> = {}): HostState {
  return {
    state: "teams",
    context: {
      person: { tenantId: samplePeople.asha.tenantId, objectId: samplePeople.asha.id },
      destination: {
        kind: "team",
        groupId: sampleTeams.ward7.groupId,
        teamName: "Ward 7 (sample)",
        channelName: "General",
      },
      crossTenant: false,
      guest: false,
      archived: false,
      ...changes,
    },
  };
}
