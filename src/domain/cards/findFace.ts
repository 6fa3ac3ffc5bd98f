import { faces } from "./faces.ts";
import type { CardFace } from "./technique.ts";

/** The card of an id that came from outside, such as an address or a stored note, as far as its face goes. */
export function findFace(id: string): CardFace | undefined {
  return faces.find((face) => face.id === id);
}
