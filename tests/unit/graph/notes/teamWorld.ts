import type { Destination } from "#graph/sites/destination.ts";
import { sampleSites, sampleTeams } from "#sandbox/seed.ts";
import { graphOverEmulator, type GraphOverEmulator } from "#tests/support/graphOverEmulator.ts";

const { ward7 } = sampleTeams;

const channelOf = (membership: "private" | "shared"): Destination => {
  const channel = ward7.channels.find(({ membershipType }) => membershipType === membership)!;
  return {
    kind: "channel",
    membership,
    groupId: ward7.groupId,
    channelId: channel.id,
    teamName: ward7.displayName,
    channelName: channel.displayName,
  };
};

/** The three kinds of channel of the sample ward, and the site that each one's notes belong in. */
export const destinations = {
  standard: {
    to: {
      kind: "team",
      groupId: ward7.groupId,
      teamName: ward7.displayName,
      channelName: "General",
    },
    siteId: sampleSites.ward7.id,
  },
  private: { to: channelOf("private"), siteId: sampleSites.handover.id },
  shared: { to: channelOf("shared"), siteId: sampleSites.discharge.id },
} as const satisfies Readonly<
  Record<string, { readonly to: Destination; readonly siteId: string }>
>;

export interface TeamWorld extends GraphOverEmulator {
  /** Ids of the lists of notes in a site: more than one is a fault. */
  listsIn(siteId: string): readonly string[];
  /** The fields of every item in every list of notes of a site. */
  itemsIn(siteId: string): readonly Readonly<Record<string, unknown>>[];
  /** Method and path, without the query, of each request since the last look. */
  requests(): readonly string[];
}

export function teamWorld(options?: Parameters<typeof graphOverEmulator>[0]): TeamWorld {
  const world = graphOverEmulator(options);
  const { emulator } = world;
  const listsIn = (siteId: string): readonly string[] =>
    emulator
      .lists(siteId)
      .filter(({ displayName }) => displayName === "LearningNotes")
      .map(({ id }) => id);
  return {
    ...world,
    listsIn,
    itemsIn: (siteId) =>
      listsIn(siteId).flatMap((id) => emulator.items(id).map(({ fields }) => fields)),
    requests() {
      const seen = emulator.traffic.list().map(({ method, path }) => `${method} ${path}`);
      emulator.traffic.clear();
      return seen;
    },
  };
}
