import { deck } from "./deck.ts";
import type { Technique } from "./technique.ts";

/** The whole card of an id that came from outside; where its face is enough, `findFace` loads far less. */
export function findTechnique(id: string): Technique | undefined {
  return deck.find((technique) => technique.id === id);
}
