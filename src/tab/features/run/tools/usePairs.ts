import { useState } from "react";

import { makeRounds, mostPeople, mostRounds } from "#domain/run/pairing/makeRounds.ts";
import { shuffle } from "#domain/run/pairing/shuffle.ts";
import { toNames } from "#domain/run/pairing/toNames.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";

import { pairsWords } from "./pairsWords.ts";

/** For each round the names that meet. */
export type NamedRounds = readonly (readonly (readonly string[])[])[];

export interface Pairs {
  readonly names: string;
  readonly rounds: string;
  readonly write: (change: { readonly names?: string; readonly rounds?: string }) => void;
  readonly problem: { readonly field: "names" | "rounds"; readonly sentence: string } | undefined;
  /** Answers the field that has to be mended first, if one has. */
  readonly make: () => "names" | "rounds" | undefined;
  readonly made:
    { readonly sentences: readonly string[]; readonly rounds: NamedRounds } | undefined;
  readonly clear: () => void;
}

const empty = { names: "", rounds: "1" };

/** Names and pairs, in this page's memory alone: they go into no storage, no draft and no address. */
export function usePairs(): Pairs {
  const announce = useAnnounce();
  const [typed, setTyped] = useState(empty);
  const [problem, setProblem] = useState<Pairs["problem"]>();
  const [made, setMade] = useState<Pairs["made"]>();

  function make(): "names" | "rounds" | undefined {
    const names = toNames(typed.names);
    const found = findProblem(names.length, typed.rounds);
    setProblem(found);
    if (found) return found.field;
    const wanted = Number(typed.rounds);
    const people = shuffle(names, Math.random);
    const rounds = makeRounds(people.length, wanted).map((round) =>
      round.map((meeting) => meeting.flatMap((place) => people[place] ?? [])),
    );
    const sentences = [
      pairsWords.made(people.length, rounds.length),
      ...(people.length % 2 === 1 ? [pairsWords.three] : []),
      ...(rounds.length < wanted ? [pairsWords.short(rounds.length)] : []),
    ];
    setMade({ sentences, rounds });
    announce(sentences.join(" "));
    return undefined;
  }

  return {
    ...typed,
    write: (change) => setTyped({ ...typed, ...change }),
    problem,
    make,
    made,
    clear: () => {
      setTyped(empty);
      setMade(undefined);
      setProblem(undefined);
      announce(pairsWords.cleared);
    },
  };
}

function findProblem(people: number, rounds: string): Pairs["problem"] {
  if (people < 2) return { field: "names", sentence: pairsWords.tooFew };
  if (people > mostPeople) return { field: "names", sentence: pairsWords.tooMany(people) };
  const isCount = /^\s*\d{1,2}\s*$/.test(rounds);
  const isGood = isCount && Number(rounds) >= 1 && Number(rounds) <= mostRounds;
  return isGood ? undefined : { field: "rounds", sentence: pairsWords.badRounds };
}
