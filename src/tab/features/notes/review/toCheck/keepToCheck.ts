import type { QueryClient } from "@tanstack/react-query";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import type { ListChanges } from "#graph/review/ReviewRepository.ts";
import type { Destination } from "#graph/sites/destination.ts";

import { toCheckKey, type WaitingPages } from "./useToCheck.ts";
import { withChanges } from "./withChanges.ts";

/** Takes what the list has told of changes into what was read. */
export function keepChanges(
  client: QueryClient,
  to: Destination,
  changes: Pick<ListChanges, "changed" | "removed">,
): void {
  client.setQueryData<WaitingPages>(
    toCheckKey(to),
    (list) => list && { ...list, pages: [...withChanges(list.pages, changes)] },
  );
}

/** The note as somebody was just told that it stands in the list. */
export const keepToCheck = (client: QueryClient, to: Destination, saved: SavedNote): void =>
  keepChanges(client, to, { changed: [saved], removed: [] });
