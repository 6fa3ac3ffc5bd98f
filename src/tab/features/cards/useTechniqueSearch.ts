import { useEffect, useState } from "react";

import { faces } from "#domain/cards/faces.ts";
import { createTechniqueSearch } from "#domain/cards/searchTechniques.ts";
import type { CardFace } from "#domain/cards/technique.ts";
import { warmSearch } from "#domain/cards/warmSearch.ts";

import { once } from "#tab/platform/once.ts";
import { whenIdle } from "#tab/platform/whenIdle.ts";

type Search = (query: string) => readonly CardFace[];

let wholeSearch: Search | undefined;

const loadWholeSearch = once(async (): Promise<Search> => {
  const { deck } = await import("#domain/cards/deck.ts");
  wholeSearch = createTechniqueSearch(deck);
  warmSearch(wholeSearch);
  return wholeSearch;
});

/** Searches the faces of the cards at once, and the whole cards as soon as they are here. */
export function useTechniqueSearch(): Search {
  const [search, setSearch] = useState(() => wholeSearch ?? createTechniqueSearch(faces));

  useEffect(
    () =>
      whenIdle(() => {
        loadWholeSearch().then(
          (better) => setSearch(() => better),
          // Without them the faces still answer; the next visit asks again.
          () => undefined,
        );
      }),
    [],
  );

  return search;
}
