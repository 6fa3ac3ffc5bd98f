import {
  type InfiniteData,
  type QueryClient,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";

import type { NoteKey, SavedNote } from "#domain/notes/learningNote.ts";
import { type Destination, destinationKey } from "#graph/sites/destination.ts";
import { findObstacle } from "#tab/platform/findObstacle.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useTryAgain } from "#tab/platform/useTryAgain.ts";

import { useSenderState } from "../sending/useNoteSender.ts";
import { joinNotes } from "./joinNotes.ts";
import type { StateOfNotes } from "./stateOfNotesWords.ts";
import { toWhyNot, type Unreadable, type WhyNot } from "./unreadable.ts";
import { teamNotesKey } from "./useTeamNotes.ts";

export type OneNote =
  | { readonly step: "loading" }
  | Unreadable
  | {
      readonly step: "ready";
      readonly saved: SavedNote;
      /** It is being read anew, and may be older than what the list holds. */
      readonly isReading: boolean;
    };

const noteKeyOf = (to: Destination, key: NoteKey) => ["note", destinationKey(to), key] as const;

/** One note: from the list that was just read, from what was just sent, or from the team's site. */
export function useNote(to: Destination, key: NoteKey): OneNote {
  const { notes } = useServices();
  const { sent } = useSenderState();
  const client = useQueryClient();
  const { mayAsk, trying, tryAgain } = useTryAgain<WhyNot>();

  const query = useQuery({
    queryKey: noteKeyOf(to, key),
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

  const state = typeof query.data === "string" ? query.data : undefined;
  const read = query.data && typeof query.data !== "string" ? [query.data] : [];
  const mine = sent.filter((one) => one.to === destinationKey(to) && one.saved.note.key === key);
  const [saved] = joinNotes(
    read,
    mine.map((one) => one.saved),
  );
  if (saved) return { step: "ready", saved, isReading: query.isFetching };
  if (!trying && query.isFetching) return { step: "loading" };
  const why = trying ?? toWhyNot(state, query.error);
  const retry = () => tryAgain(why, query.refetch);
  return { step: "unreadable", ...why, isTrying: trying !== undefined, retry };
}

interface ReadPage {
  readonly notes?: readonly SavedNote[];
}
type ReadPages = InfiniteData<ReadPage>;

const findRead = (list: ReadPages | undefined, key: NoteKey): SavedNote | undefined =>
  list?.pages.flatMap(({ notes }) => notes ?? []).find(({ note }) => note.key === key);

/** The note as somebody was just told that it stands in the list. */
export function keepRead(client: QueryClient, to: Destination, saved: SavedNote): void {
  client.setQueryData<SavedNote | StateOfNotes>(noteKeyOf(to, saved.note.key), saved);
}

/** A note that was deleted for good stands in nothing that was read. */
export function forgetRead(client: QueryClient, to: Destination, key: NoteKey): void {
  client.setQueryData<SavedNote | StateOfNotes>(noteKeyOf(to, key), "no-note");
  client.setQueryData<ReadPages>(
    teamNotesKey(to),
    (list) => list && { ...list, pages: list.pages.map((page) => withoutNote(page, key)) },
  );
}

const withoutNote = (page: ReadPage, key: NoteKey): ReadPage =>
  page.notes ? { ...page, notes: page.notes.filter(({ note }) => note.key !== key) } : page;
