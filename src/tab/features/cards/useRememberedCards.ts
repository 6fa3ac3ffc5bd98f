import { useSyncExternalStore } from "react";

import { nothingRemembered, type RememberedCards } from "#tab/platform/CardMemory.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";

/** Favourites and cards opened lately; none while prerendered markup is taken over, as the server wrote it. */
export function useRememberedCards(): RememberedCards {
  const { cardMemory } = useServices();
  return useSyncExternalStore(cardMemory.subscribe, cardMemory.current, () => nothingRemembered);
}
