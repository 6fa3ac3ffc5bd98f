import { useInfiniteQuery } from "@tanstack/react-query";
import { useRef } from "react";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import { toPeriod } from "#domain/notes/period.ts";
import { type Destination, destinationKey } from "#graph/sites/destination.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";

import { useSenderState } from "../sending/useNoteSender.ts";
import { findReadFault } from "./findReadFault.ts";
import { joinNotes } from "./joinNotes.ts";
import type { StateOfNotes } from "./listWords.ts";
import { isOldest, type NotesRead, readNewest, readOlder } from "./readMonths.ts";

/** What is known of a team's notes. */
export type TeamNotes =
  | { readonly step: "loading" }
  | { readonly step: "unreadable"; readonly why: StateOfNotes; readonly retry: () => void }
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
  ({ readonly found: "ready" } & NotesRead) | { readonly found: "no-list" | "files-not-ready" };

/** One key for everything read of a team, so that a list and a note agree. */
export const teamNotesKey = (to: Destination) => ["notes", destinationKey(to)] as const;

/** The notes of the team around the tab, month by month. */
export function useTeamNotes(to: Destination): TeamNotes {
  const { notes } = useServices();
  const { sent } = useSenderState();
  // A consent window may open only inside a click on Sign in.
  const mayAsk = useRef(false);

  const query = useInfiniteQuery({
    queryKey: teamNotesKey(to),
    initialPageParam: undefined as NotesRead | undefined,
    queryFn: async ({ pageParam }): Promise<Page> => {
      const options = { mayAsk: mayAsk.current };
      const repository = await notes();
      const found = await repository.findPlace(to, options);
      if (found.found !== "ready") return { found: found.found };
      const read = pageParam
        ? await readOlder(repository, found.place, pageParam)
        : await readNewest(repository, found.place, toPeriod(new Date()), options);
      return { found: "ready", ...read };
    },
    getNextPageParam: (last) => (last.found !== "ready" || isOldest(last) ? undefined : last),
    throwOnError: (error) => findReadFault(error) === undefined,
  });

  async function read(asking: boolean): Promise<void> {
    mayAsk.current = asking;
    await query.refetch().finally(() => {
      mayAsk.current = false;
    });
  }

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
  if (query.isFetching) return { step: "loading" };
  if (last) {
    const why = last.found === "no-list" ? "not-set-up" : "files-not-ready";
    return { step: "unreadable", why, retry: () => void read(false) };
  }
  const why = findReadFault(query.error) ?? "failed";
  return { step: "unreadable", why, retry: () => void read(why === "sign-in") };
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
