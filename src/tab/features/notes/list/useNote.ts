import { type InfiniteData, useQuery, useQueryClient } from "@tanstack/react-query";

import type { NoteKey, SavedNote } from "#domain/notes/learningNote.ts";
import { type Destination, destinationKey } from "#graph/sites/destination.ts";
import { findObstacle } from "#tab/platform/findObstacle.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useTryAgain } from "#tab/platform/useTryAgain.ts";

import { useSenderState } from "../sending/useNoteSender.ts";
import type { StateOfNotes } from "./stateOfNotesWords.ts";
import { toWhyNot, type Unreadable, type WhyNot } from "./unreadable.ts";
import { teamNotesKey } from "./useTeamNotes.ts";

export type OneNote =
  { readonly step: "loading" } | Unreadable | { readonly step: "ready"; readonly saved: SavedNote };

/** One note: from the list that was just read, from what was just sent, or from the team's site. */
export function useNote(to: Destination, key: NoteKey): OneNote {
  const { notes } = useServices();
  const { sent } = useSenderState();
  const client = useQueryClient();
  const { mayAsk, trying, tryAgain } = useTryAgain<WhyNot>();

  const query = useQuery({
    queryKey: ["note", destinationKey(to), key],
    queryFn: async (): Promise<SavedNote | StateOfNotes> => {
      const options = { mayAsk: mayAsk.current };
      const repository = await notes();
      const found = await repository.findPlace(to, options);
      if (found.found === "no-list") return "not-set-up";
      if (found.found === "files-not-ready") return "files-not-ready";
      return (await repository.findByKey(found.place, key, options)) ?? "no-note";
    },
    initialData: () => findRead(client.getQueryData(teamNotesKey(to)), key),
    initialDataUpdatedAt: () => client.getQueryState(teamNotesKey(to))?.dataUpdatedAt,
    throwOnError: (error) => findObstacle(error) === undefined,
  });

  if (query.data && typeof query.data !== "string") return { step: "ready", saved: query.data };
  const mine = sent.find((one) => one.to === destinationKey(to) && one.saved.note.key === key);
  if (mine) return { step: "ready", saved: mine.saved };
  if (!trying && query.isFetching) return { step: "loading" };
  const why = trying ?? toWhyNot(query.data, query.error);
  const retry = () => tryAgain(why, query.refetch);
  return { step: "unreadable", ...why, isTrying: trying !== undefined, retry };
}

type ReadPages = InfiniteData<{ readonly notes?: readonly SavedNote[] }>;

const findRead = (list: ReadPages | undefined, key: NoteKey): SavedNote | undefined =>
  list?.pages.flatMap(({ notes }) => notes ?? []).find(({ note }) => note.key === key);
