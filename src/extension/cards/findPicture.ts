import type { CardFacts } from "./cardFacts.ts";

/** The whole address of a drawn picture; where it is missing a card goes without one, never with a broken one. */
export const findPicture = (id: string, facts: CardFacts): string | undefined =>
  findAddress(id, facts);

/** The same, small and square, for lists. */
export const findSmallPicture = (id: string, facts: CardFacts): string | undefined =>
  findAddress(`${id}.small`, facts) ?? findAddress(id, facts);

function findAddress(name: string, { publicAddress, pictures }: CardFacts): string | undefined {
  const path = Object.hasOwn(pictures, name) ? pictures[name] : undefined;
  return path === undefined ? undefined : `${publicAddress}${path}`;
}
