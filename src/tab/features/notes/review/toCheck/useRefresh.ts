import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

import type { ReviewRepository } from "#graph/review/ReviewRepository.ts";
import { type Destination, destinationKey, type NotesPlace } from "#graph/sites/destination.ts";
import { findObstacle } from "#tab/platform/findObstacle.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";

import { keepChanges } from "./keepToCheck.ts";
import { toCheckWords } from "./toCheckWords.ts";
import { toCheckKey, type WaitingPages } from "./useToCheck.ts";
import { isWaiting } from "./withChanges.ts";

const everyMinute = 60_000;

interface Looked {
  /** From where the list tells its changes; undefined before the first look. */
  readonly token: string | undefined;
}

/**
 * Keeps what was read as the list has it: once a minute, and when the page is looked at again. A look that fails leaves
 * everything as it is, and the next one makes up for it.
 */
export function useRefresh(to: Destination, isReady: boolean): void {
  const { notes, review, wakeups } = useServices();
  const client = useQueryClient();
  const announce = useAnnounce();
  const queryKey = ["to-check-changes", destinationKey(to)] as const;

  const { refetch } = useQuery({
    queryKey,
    enabled: isReady,
    initialData: { token: undefined } satisfies Looked,
    staleTime: Infinity,
    refetchInterval: everyMinute,
    queryFn: async (): Promise<Looked> => {
      const found = await (await notes()).findPlace(to);
      if (found.found !== "ready") return { token: undefined };
      const before = findWaitingKeys(client, to);
      const token = client.getQueryData<Looked>(queryKey)?.token;
      const looked = await look(client, to, { review: await review(), place: found.place, token });
      const added = [...findWaitingKeys(client, to)].filter((key) => !before.has(key));
      if (added.length > 0) announce(toCheckWords.cameIn(added.length));
      return looked;
    },
    throwOnError: (error) => findObstacle(error) === undefined,
  });

  useEffect(() => {
    if (!isReady) return;
    return wakeups.subscribe(() => void refetch({ cancelRefetch: false }));
  }, [wakeups, refetch, isReady]);
}

interface Looking {
  readonly review: ReviewRepository;
  readonly place: NotesPlace;
  readonly token: string | undefined;
}

/** The first look reads once more what was read before there was a token: what changed in between is in it. */
async function look(client: QueryClient, to: Destination, looking: Looking): Promise<Looked> {
  const { review, place, token } = looking;
  if (token === undefined) {
    const latest = await review.latest(place);
    await client.refetchQueries({ queryKey: toCheckKey(to) }, { throwOnError: true });
    return { token: latest };
  }
  const changes = await review.changes(place, token);
  if (changes.whole) {
    await client.refetchQueries({ queryKey: toCheckKey(to) }, { throwOnError: true });
  } else {
    keepChanges(client, to, changes);
  }
  return { token: changes.token };
}

const findWaitingKeys = (client: QueryClient, to: Destination): ReadonlySet<string> =>
  new Set(
    client
      .getQueryData<WaitingPages>(toCheckKey(to))
      ?.pages.flatMap(({ notes }) => notes)
      .filter(isWaiting)
      .map(({ note }) => note.key),
  );
