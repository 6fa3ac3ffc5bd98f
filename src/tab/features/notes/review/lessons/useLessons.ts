import { useQuery } from "@tanstack/react-query";

import type { TechniqueId } from "#domain/cards/technique.ts";
import type { SavedNote } from "#domain/notes/learningNote.ts";
import { toTechniqueYear } from "#domain/notes/techniqueYear.ts";
import { checkedStates, toLessons } from "#domain/review/toLessons.ts";
import { type Destination, destinationKey } from "#graph/sites/destination.ts";
import { findObstacle } from "#tab/platform/findObstacle.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";

/** What this team learned with a technique this year and last. None where it cannot be read: nobody is asked to sign in for it. */
export function useLessons(to: Destination, id: TechniqueId): readonly SavedNote[] {
  const { notes, review, clock } = useServices();
  const query = useQuery({
    queryKey: ["lessons", destinationKey(to), id],
    queryFn: async (): Promise<readonly SavedNote[]> => {
      const found = await (await notes()).findPlace(to);
      if (found.found !== "ready") return [];
      const year = clock.now().getUTCFullYear();
      const years = [year, year - 1].map((one) => toTechniqueYear(id, one));
      return toLessons(await (await review()).ofTechnique(found.place, years, checkedStates));
    },
    throwOnError: (error) => findObstacle(error) === undefined,
  });
  return query.data ?? none;
}

const none: readonly [] = [];
