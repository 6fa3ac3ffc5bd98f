import { createTechniqueSearch } from "./searchTechniques.ts";
import type { CardFace } from "./technique.ts";

/** Search by a wish in a person's own words. */
export function createWishSearch(
  cards: readonly CardFace[],
): (wish: string) => readonly CardFace[] {
  return createTechniqueSearch(cards);
}
