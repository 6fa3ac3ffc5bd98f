import { useQuery } from "@tanstack/react-query";

import type { TechniqueId } from "#domain/cards/technique.ts";
import type { SavedNote } from "#domain/notes/learningNote.ts";
import { toTechniqueYear } from "#domain/notes/techniqueYear.ts";
import { checkedStates, toLessons } from "#domain/review/toLessons.ts";
import { type Destination, destinationKey } from "#graph/sites/destination.ts";
import { findObstacle } from "#tab/platform/findObstacle.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";

export interface Lessons {
  readonly lessons: readonly SavedNote[];
  readonly isUnread: boolean;
}

/** What this team learned with these techniques this year and last. Nobody is asked to sign in for it. */
export function useLessons(to: Destination, of: readonly TechniqueId[]): Lessons {
  const { notes, review, clock } = useServices();
  const query = useQuery({
    queryKey: ["lessons", destinationKey(to), ...of],
    queryFn: async (): Promise<readonly SavedNote[]> => {
      const found = await (await notes()).findPlace(to);
      if (found.found !== "ready") return [];
      const year = clock.now().getUTCFullYear();
      const years = [year, year - 1].flatMap((one) => of.map((id) => toTechniqueYear(id, one)));
      return toLessons(await (await review()).ofTechnique(found.place, years, checkedStates));
    },
    throwOnError: (error) => findObstacle(error) === undefined,
  });
  return { lessons: query.data ?? none, isUnread: query.isError };
}

const none: readonly [] = [];
