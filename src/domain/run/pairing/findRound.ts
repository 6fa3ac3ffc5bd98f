import type { Meeting, Round } from "./round.ts";

type HaveMet = (one: number, other: number) => boolean;

/** A round of pairs and one three in which nobody meets again whom they have met; undefined where there is none at all. */
export function findRound(people: number, before: readonly Meeting[]): Round | undefined {
  const met = new Set(before.flatMap(toPairs).map(([one, other]) => toName(one, other)));
  const haveMet: HaveMet = (one, other) => met.has(toName(one, other));
  const all = Array.from({ length: people }, (_, place) => place);

  for (const three of findThrees(all, haveMet)) {
    const rest = all.filter((one) => !three.includes(one));
    const pairs = findPairs(rest, haveMet);
    if (pairs) return [three, ...pairs];
  }
  return undefined;
}

/** Everybody of a meeting with everybody. */
export const toPairs = (meeting: Meeting): readonly (readonly [number, number])[] =>
  meeting.flatMap((one, at) => meeting.slice(at + 1).map((other) => [one, other] as const));

const toName = (one: number, other: number): string =>
  `${String(Math.min(one, other))} ${String(Math.max(one, other))}`;

function* findThrees(all: readonly number[], haveMet: HaveMet): Generator<Meeting> {
  for (const one of all) {
    for (const two of all.slice(one + 1)) {
      if (haveMet(one, two)) continue;
      for (const three of all.slice(two + 1)) {
        if (!haveMet(one, three) && !haveMet(two, three)) yield [one, two, three];
      }
    }
  }
}

/** Whoever has the fewest left to meet is paired first, so that a dead end shows early. */
function findPairs(people: readonly number[], haveMet: HaveMet): Round | undefined {
  if (people.length === 0) return [];
  const options = people.map((one) => ({
    one,
    partners: people.filter((other) => other !== one && !haveMet(one, other)),
  }));
  const [scarcest] = [...options].sort(
    (left, right) => left.partners.length - right.partners.length,
  );
  if (!scarcest) return undefined;
  const { one, partners } = scarcest;
  for (const partner of partners) {
    const rest = people.filter((other) => other !== one && other !== partner);
    const pairs = findPairs(rest, haveMet);
    if (pairs) return [[one, partner], ...pairs];
  }
  return undefined;
}
