import { type InfiniteData, useInfiniteQuery } from "@tanstack/react-query";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import { toPeriod } from "#domain/notes/period.ts";
import { type Destination, destinationKey } from "#graph/sites/destination.ts";
import { findObstacle } from "#tab/platform/findObstacle.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useTryAgain } from "#tab/platform/useTryAgain.ts";
import { joinNotes } from "#tab/features/notes/list/joinNotes.ts";
import { toWhyNot, type Unreadable, type WhyNot } from "#tab/features/notes/list/unreadable.ts";
import { useSenderState } from "#tab/features/notes/sending/useNoteSender.ts";

import { type ReadOn, readWaiting, type WaitingRead } from "./readWaiting.ts";

/** What is known of the notes that wait. */
export type ToCheck =
  | { readonly step: "loading" }
  | Unreadable
  | {
      readonly step: "ready";
      /** Every note that was read, oldest first; those that were dealt with meanwhile are among them. */
      readonly notes: readonly SavedNote[];
      readonly more: MoreToCheck;
    };

export interface MoreToCheck {
  readonly state: "there" | "reading" | "failed" | "none";
  /** The last month that was looked in, where it is done month by month. */
  readonly readTo: string | undefined;
  readonly read: () => void;
}

export type WaitingPage =
  | ({ readonly found: "ready" } & WaitingRead)
  | { readonly found: "not-set-up" | "files-not-ready"; readonly notes: readonly [] };

export type WaitingPages = InfiniteData<WaitingPage, ReadOn | undefined>;

export const toCheckKey = (to: Destination) => ["to-check", destinationKey(to)] as const;

/** The notes that wait in the team around the tab. */
export function useToCheck(to: Destination): ToCheck {
  const { notes, review } = useServices();
  const { sent } = useSenderState();
  const { mayAsk, trying, tryAgain } = useTryAgain<WhyNot>();

  const query = useInfiniteQuery({
    queryKey: toCheckKey(to),
    initialPageParam: undefined as ReadOn | undefined,
    queryFn: async ({ pageParam }): Promise<WaitingPage> => {
      const options = { mayAsk: mayAsk.current };
      const found = await (await notes()).findPlace(to, options);
      if (found.found === "no-list") return { found: "not-set-up", notes: [] };
      if (found.found === "files-not-ready") return { found: "files-not-ready", notes: [] };
      const asking = { review: await review(), place: found.place, ...options };
      const read = await readWaiting({ ...asking, newest: toPeriod(new Date()) }, pageParam);
      return { found: "ready", ...read };
    },
    getNextPageParam: (last) => (last.found === "ready" ? last.on : undefined),
    throwOnError: (error) => findObstacle(error) === undefined,
  });

  const pages = query.data?.pages ?? [];
  const last = pages.at(-1);
  if (last?.found === "ready") {
    const mine = sent.filter((one) => one.to === destinationKey(to)).map(({ saved }) => saved);
    const read = pages.flatMap((page) => page.notes);
    return {
      step: "ready",
      notes: joinNotes(read, mine).toReversed(),
      more: {
        state: toMoreState(query),
        readTo: last.readTo,
        read: () => void query.fetchNextPage(),
      },
    };
  }
  if (!trying && query.isFetching) return { step: "loading" };
  const why = trying ?? toWhyNot(last?.found, query.error);
  const retry = () => tryAgain(why, query.refetch);
  return { step: "unreadable", ...why, isTrying: trying !== undefined, retry };
}

function toMoreState(query: {
  readonly isFetchingNextPage: boolean;
  readonly isFetchNextPageError: boolean;
  readonly hasNextPage: boolean;
}): MoreToCheck["state"] {
  if (query.isFetchingNextPage) return "reading";
  if (query.isFetchNextPageError) return "failed";
  return query.hasNextPage ? "there" : "none";
}
