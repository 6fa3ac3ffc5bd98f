import { findRound } from "./findRound.ts";
import type { Round } from "./round.ts";
import { toCircle, toCircleWithThree } from "./toCircle.ts";

export const mostPeople = 500;
export const mostRounds = 10;

/** From so many people on, the circle alone gives ten rounds with a three in each and no two people twice. */
const circleSuffices = 31;

/**
 * Rounds in which everybody meets somebody and no two people meet twice. Fewer than were asked for where no further round
 * can be made.
 */
export function makeRounds(people: number, rounds: number): readonly Round[] {
  if (people < 2) return [];
  const wanted = Math.min(rounds, mostRounds);
  const places = Array.from({ length: wanted }, (_, round) => round);
  if (people % 2 === 0) {
    return places.filter((round) => round < people - 1).map((round) => toCircle(people, round));
  }
  if (people >= circleSuffices) return places.map((round) => toCircleWithThree(people, round));
  return findRounds(people, wanted);
}

/** Few people and an odd number: each round is looked for among all that are left. */
function findRounds(people: number, wanted: number): readonly Round[] {
  const rounds: Round[] = [];
  while (rounds.length < wanted) {
    const round = findRound(people, rounds.flat());
    if (!round) return rounds;
    rounds.push(round);
  }
  return rounds;
}
