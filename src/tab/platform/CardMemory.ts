import type { TechniqueId } from "#domain/cards/technique.ts";

/** What this device remembers of cards: ids only, the latest first. */
export interface RememberedCards {
  readonly favourites: readonly TechniqueId[];
  readonly opened: readonly TechniqueId[];
}

/** Favourites and cards opened lately, on this device alone. */
export interface CardMemory {
  /** The same object until it changes, for `useSyncExternalStore`. */
  readonly current: () => RememberedCards;
  /** Keeps the card as a favourite, or lets it go again. */
  readonly toggleFavourite: (id: TechniqueId) => void;
  readonly rememberOpened: (id: TechniqueId) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

export const nothingRemembered: RememberedCards = { favourites: [], opened: [] };
