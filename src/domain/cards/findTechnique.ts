import { deck } from "./deck.ts";
import type { Technique } from "./technique.ts";

/** The card of an id that came from outside, such as an address or a stored note. */
export function findTechnique(id: string): Technique | undefined {
  return deck.find((technique) => technique.id === id);
}
