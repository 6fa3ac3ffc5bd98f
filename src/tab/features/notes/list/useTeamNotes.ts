import { useInfiniteQuery } from "@tanstack/react-query";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import { toPeriod } from "#domain/notes/period.ts";
import { type Destination, destinationKey } from "#graph/sites/destination.ts";
import { findObstacle } from "#tab/platform/findObstacle.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useTryAgain } from "#tab/platform/useTryAgain.ts";

import { useSenderState } from "../sending/useNoteSender.ts";
import { joinNotes } from "./joinNotes.ts";
import { isOldest, type NotesRead, readNewest, readOlder } from "./readMonths.ts";
import { toWhyNot, type Unreadable, type WhyNot } from "./unreadable.ts";

/** What is known of a team's notes. */
export type TeamNotes =
  | { readonly step: "loading" }
  | Unreadable
  | {
      readonly step: "ready";
      readonly notes: readonly SavedNote[];
      readonly older: OlderNotes;
    };

export interface OlderNotes {
  readonly state: "there" | "reading" | "failed" | "none";
  /** The oldest month that has been asked for. */
  readonly oldest: string;
  readonly read: () => void;
}

type Page =
  ({ readonly found: "ready" } & NotesRead) | { readonly found: "not-set-up" | "files-not-ready" };

/** One key for everything read of a team, so that a list and a note agree. */
export const teamNotesKey = (to: Destination) => ["notes", destinationKey(to)] as const;

/** The notes of the team around the tab, month by month. */
export function useTeamNotes(to: Destination): TeamNotes {
  const { notes } = useServices();
  const { sent } = useSenderState();
  const { mayAsk, trying, tryAgain } = useTryAgain<WhyNot>();

  const query = useInfiniteQuery({
    queryKey: teamNotesKey(to),
    initialPageParam: undefined as NotesRead | undefined,
    queryFn: async ({ pageParam }): Promise<Page> => {
      const options = { mayAsk: mayAsk.current };
      const repository = await notes();
      const found = await repository.findPlace(to, options);
      if (found.found === "no-list") return { found: "not-set-up" };
      if (found.found === "files-not-ready") return { found: "files-not-ready" };
      const read = pageParam
        ? await readOlder(repository, found.place, pageParam)
        : await readNewest(repository, found.place, toPeriod(new Date()), options);
      return { found: "ready", ...read };
    },
    getNextPageParam: (last) => (last.found !== "ready" || isOldest(last) ? undefined : last),
    throwOnError: (error) => findObstacle(error) === undefined,
  });

  const pages = query.data?.pages ?? [];
  const last = pages.at(-1);
  const mine = sent.filter((one) => one.to === destinationKey(to)).map(({ saved }) => saved);
  if (last?.found === "ready" || mine.length > 0) {
    const known = pages.flatMap((page) => (page.found === "ready" ? page.notes : []));
    return {
      step: "ready",
      notes: joinNotes(known, mine),
      older: {
        state: toOlderState(query),
        oldest: last?.found === "ready" ? last.oldest : toPeriod(new Date()),
        read: () => void query.fetchNextPage(),
      },
    };
  }
  if (!trying && query.isFetching) return { step: "loading" };
  const why = trying ?? toWhyNot(last?.found, query.error);
  const retry = () => tryAgain(why, query.refetch);
  return { step: "unreadable", ...why, isTrying: trying !== undefined, retry };
}

function toOlderState(query: {
  readonly isFetchingNextPage: boolean;
  readonly isFetchNextPageError: boolean;
  readonly hasNextPage: boolean;
}): OlderNotes["state"] {
  if (query.isFetchingNextPage) return "reading";
  if (query.isFetchNextPageError) return "failed";
  return query.hasNextPage ? "there" : "none";
}
