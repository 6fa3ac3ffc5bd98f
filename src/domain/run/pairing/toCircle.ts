import type { Round } from "./round.ts";

/** The circle method: one person stays, the others move on by one place each round, and who sit opposite meet. */
export function toCircle(people: number, round: number): Round {
  const circle = people - 1;
  const staying = [circle, round % circle];
  const others = Array.from({ length: people / 2 - 1 }, (_, at) => [
    mod(round + at + 1, circle),
    mod(round - at - 1, circle),
  ]);
  return [staying, ...others];
}

/** How far the third sits from the two that it joins: so far that ten rounds never bring them together otherwise. */
const farAway = 20;

/**
 * The same with an odd number: nobody stays in the middle, and who would be left over joins two that sit `farAway` on
 * either side. Those two pairs would meet in the tenth round from now, before or after, which is never made.
 */
export function toCircleWithThree(people: number, round: number): Round {
  const pairs = Array.from({ length: (people - 1) / 2 }, (_, at) => [
    mod(round + at + 1, people),
    mod(round - at - 1, people),
  ]);
  const joined = mod(round + farAway, people);
  return pairs.map((pair) => (pair.includes(joined) ? [...pair, round % people] : pair));
}

const mod = (value: number, by: number): number => ((value % by) + by) % by;
