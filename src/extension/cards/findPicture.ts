import type { CardFacts } from "./cardFacts.ts";

/** The whole address of a technique's drawn picture; a missing picture leaves a card without one, never with a broken one. */
export function findPicture(
  id: string,
  { publicAddress, pictures }: CardFacts,
): string | undefined {
  const path = Object.hasOwn(pictures, id) ? pictures[id] : undefined;
  return path === undefined ? undefined : `${publicAddress}${path}`;
}
