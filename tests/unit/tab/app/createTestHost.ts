import { samplePeople, sampleTeams } from "#sandbox/seed.ts";
import type { PersonStamp } from "#domain/review/personStamp.ts";
import type {
  DialogResult,
  Host,
  HostContext,
  HostState,
  Shareable,
  ShareOutcome,
} from "#tab/platform/Host.ts";

/** A host whose state the test decides. */
export interface TestHost extends Host {
  readonly become: (state: HostState) => void;
  readonly shared: readonly string[];
  /** The same with their words, and those that were copied. */
  readonly sharedPages: readonly Shareable[];
  readonly copied: readonly Shareable[];
  /** What each share comes to from now on; the host shows the link until then. */
  readonly answerShares: (outcome: ShareOutcome) => void;
  /** Names under which the tab was offered, and `removal` where its removal was. */
  readonly offered: readonly string[];
  /** What each dialog that was closed came to. */
  readonly closed: readonly (DialogResult | undefined)[];
}

export function createTestHost(first: HostState, people?: readonly PersonStamp[]): TestHost {
  let state = first;
  const listeners = new Set<() => void>();
  const sharedPages: Shareable[] = [];
  const copied: Shareable[] = [];
  let outcome: ShareOutcome = "offered";
  const offered: string[] = [];
  const closed: (DialogResult | undefined)[] = [];
  return {
    get shared() {
      return sharedPages.map(({ subPage }) => subPage);
    },
    sharedPages,
    copied,
    answerShares: (next) => {
      outcome = next;
    },
    offered,
    closed,
    current: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    share: (page) => {
      sharedPages.push(page);
      return Promise.resolve(outcome);
    },
    copy: (page) => {
      copied.push(page);
      return Promise.resolve(true);
    },
    offerTab: (name) => {
      offered.push(name);
      return state.state === "teams" && state.context.frame === "settings";
    },
    offerRemoval: () => {
      offered.push("removal");
      return state.state === "teams" && state.context.frame === "remove";
    },
    closeDialog: (result) => {
      if (state.state !== "teams" || state.context.frame !== "dialog") return false;
      closed.push(result);
      return true;
    },
    canPickPeople: () => people !== undefined,
    pickPeople: () => Promise.resolve(people),
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
      surface: "channel",
      frame: "content",
      person: { tenantId: samplePeople.asha.tenantId, objectId: samplePeople.asha.id },
      destination: {
        kind: "team",
        groupId: sampleTeams.ward7.groupId,
        teamName: "Ward 7 (sample)",
        channelName: "General",
      },
      crossTenant: false,
      guest: false,
      owner: false,
      archived: false,
      ...changes,
    },
  };
}
