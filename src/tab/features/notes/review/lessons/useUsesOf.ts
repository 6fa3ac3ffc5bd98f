import { useQuery } from "@tanstack/react-query";

import { type Destination, destinationKey } from "#graph/sites/destination.ts";
import type { UsesOfNote } from "#graph/review/ReviewRepository.ts";
import { findObstacle } from "#tab/platform/findObstacle.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";

/** One key for all that is read of a team's uses, so that a new one outdates it. */
export const usesQuery = (to: Destination) => ["uses", destinationKey(to)] as const;

const unused: UsesOfNote = { count: 0, isMore: false, effects: [] };

/** How often each note was used; asks nothing of anybody. */
export function useUsesOf(to: Destination, noteKeys: readonly string[]) {
  const { notes, review } = useServices();
  const query = useQuery({
    queryKey: [...usesQuery(to), ...noteKeys],
    enabled: noteKeys.length > 0,
    queryFn: async (): Promise<ReadonlyMap<string, UsesOfNote>> => {
      const found = await (await notes()).findPlace(to);
      return found.found === "ready" ? (await review()).usesOf(found.place, noteKeys) : new Map();
    },
    throwOnError: (error) => findObstacle(error) === undefined,
  });

  return {
    isUnread: query.isError,
    find: (noteKey: string): UsesOfNote | undefined =>
      query.data && (query.data.get(noteKey) ?? unused),
  };
}
