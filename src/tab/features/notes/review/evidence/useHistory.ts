import { useQuery } from "@tanstack/react-query";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import type { NoteVersion } from "#domain/review/noteVersion.ts";
import { type Destination, destinationKey } from "#graph/sites/destination.ts";
import { findObstacle } from "#tab/platform/findObstacle.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useTryAgain } from "#tab/platform/useTryAgain.ts";
import { toWhyNot, type Unreadable, type WhyNot } from "#tab/features/notes/list/unreadable.ts";

import { readHistory } from "./readHistory.ts";

export type HistoryState =
  | { readonly step: "loading" }
  | Unreadable
  /** `versions` is undefined where the list keeps none, or does not show them. */
  | { readonly step: "ready"; readonly versions: readonly NoteVersion[] | undefined };

/** What a note has been, newest first. Asked anew only once the note is another. */
export function useHistory(to: Destination, saved: SavedNote, isWanted = true): HistoryState {
  const { notes, review } = useServices();
  const { mayAsk, trying, tryAgain } = useTryAgain<WhyNot>();
  const { itemId, eTag, lastModifiedAt } = saved;
  const query = useQuery({
    queryKey: ["history", destinationKey(to), itemId, eTag, lastModifiedAt],
    queryFn: async () => {
      const options = { mayAsk: mayAsk.current };
      const found = await (await notes()).findPlace(to, options);
      if (found.found !== "ready") return { versions: undefined };
      return { versions: await readHistory(await review(), found.place, itemId, options) };
    },
    enabled: isWanted,
    staleTime: eTag === "" ? 0 : Infinity,
    throwOnError: (error) => findObstacle(error) === undefined,
  });
  if (query.data) return { step: "ready", versions: query.data.versions };
  if (!trying && (query.isFetching || !query.error)) return { step: "loading" };
  const why = trying ?? toWhyNot(undefined, query.error);
  const retry = () => tryAgain(why, query.refetch);
  return { step: "unreadable", ...why, isTrying: trying !== undefined, retry };
}
