import { useQuery } from "@tanstack/react-query";

import type { NoteKey, SavedNote } from "#domain/notes/learningNote.ts";
import { type Destination, destinationKey } from "#graph/sites/destination.ts";
import { findObstacle } from "#tab/platform/findObstacle.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";

/**
 * The note of this message that the team's list holds already, once that is known. It asks nobody for anything, and where
 * the list could not be read it says nothing: the save itself finds out.
 */
export function useSavedBefore(to: Destination | undefined, key: NoteKey): SavedNote | undefined {
  const { notes } = useServices();
  const { data } = useQuery({
    queryKey: ["saved-before", to && destinationKey(to), key],
    queryFn: async () => {
      if (!to) return null;
      const repository = await notes();
      const found = await repository.findPlace(to);
      if (found.found !== "ready") return null;
      return (await repository.findByKey(found.place, key)) ?? null;
    },
    enabled: to !== undefined,
    staleTime: Infinity,
    throwOnError: (error) => findObstacle(error) === undefined,
  });
  return data ?? undefined;
}
