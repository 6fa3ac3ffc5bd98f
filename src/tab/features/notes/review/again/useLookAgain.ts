import { useInfiniteQuery } from "@tanstack/react-query";

import { toPeriod } from "#domain/notes/period.ts";
import { type LookAgain, toLookAgain } from "#domain/review/toLookAgain.ts";
import { type Destination, destinationKey } from "#graph/sites/destination.ts";
import { joinNotes } from "#tab/features/notes/list/joinNotes.ts";
import { toWhyNot, type Unreadable, type WhyNot } from "#tab/features/notes/list/unreadable.ts";
import { useSenderState } from "#tab/features/notes/sending/useNoteSender.ts";
import { findObstacle } from "#tab/platform/findObstacle.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useTryAgain } from "#tab/platform/useTryAgain.ts";

import { type AgainRead, firstMonth, readDue, readDueBefore } from "./readLookAgain.ts";

export type LookAgainState =
  | { readonly step: "loading" }
  | Unreadable
  | {
      readonly step: "ready";
      readonly due: LookAgain;
      /** False where there may be more in the months that were read. */
      readonly isWhole: boolean;
      readonly oldest: string;
      readonly further: "there" | "reading" | "failed" | "none";
      readonly readFurther: () => void;
    };

type Page =
  ({ readonly found: "ready" } & AgainRead) | { readonly found: "not-set-up" | "files-not-ready" };

/** What this team should look at again; what was decided a moment ago on this page counts. */
export function useLookAgain(to: Destination): LookAgainState {
  const { notes, review, clock } = useServices();
  const { sent } = useSenderState();
  const { mayAsk, trying, tryAgain } = useTryAgain<WhyNot>();
  const today = clock.now();

  const query = useInfiniteQuery({
    queryKey: ["look-again", destinationKey(to)],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }): Promise<Page> => {
      const found = await (await notes()).findPlace(to, { mayAsk: mayAsk.current });
      if (found.found === "no-list") return { found: "not-set-up" };
      if (found.found === "files-not-ready") return { found: "files-not-ready" };
      const repository = await review();
      const read =
        pageParam === undefined
          ? await readDue(repository, found.place, toPeriod(today))
          : await readDueBefore(repository, found.place, pageParam);
      return { found: "ready", ...read };
    },
    getNextPageParam: (last) =>
      last.found !== "ready" || last.oldest <= firstMonth ? undefined : last.oldest,
    throwOnError: (error) => findObstacle(error) === undefined,
  });

  const pages = (query.data?.pages ?? []).filter((page) => page.found === "ready");
  const last = pages.at(-1);
  if (last) {
    const mine = sent.filter((one) => one.to === destinationKey(to)).map(({ saved }) => saved);
    const known = joinNotes(
      pages.flatMap((page) => page.notes),
      mine,
    );
    return {
      step: "ready",
      due: toLookAgain(known, today.toISOString().slice(0, 10)),
      isWhole: pages.every(({ isWhole }) => isWhole),
      oldest: last.oldest,
      further: toFurther(query),
      readFurther: () => void query.fetchNextPage(),
    };
  }
  if (!trying && query.isFetching) return { step: "loading" };
  const state = query.data?.pages[0]?.found;
  const why = trying ?? toWhyNot(state === "ready" ? undefined : state, query.error);
  const retry = () => tryAgain(why, query.refetch);
  return { step: "unreadable", ...why, isTrying: trying !== undefined, retry };
}

function toFurther(query: {
  readonly isFetchingNextPage: boolean;
  readonly isFetchNextPageError: boolean;
  readonly hasNextPage: boolean;
}) {
  if (query.isFetchingNextPage) return "reading" as const;
  if (query.isFetchNextPageError) return "failed" as const;
  return query.hasNextPage ? ("there" as const) : ("none" as const);
}
