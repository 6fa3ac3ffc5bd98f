import { useState } from "react";

import { addThought } from "#domain/run/addThought.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";

import { toWordsId } from "../toWordsId.ts";
import type { RunWords } from "../useRunWords.ts";
import { thoughtsWords } from "./thoughtsWords.ts";

/** The question of the note that first thoughts go into. */
const field = "happened";

export interface Gathering {
  /** The words of the step are out of sight meanwhile. */
  readonly isGathering: boolean;
  readonly begin: () => void;
  readonly add: (thought: string) => void;
  readonly show: () => void;
}

/** First thoughts on their way into the note: kept as its draft from the first on, and out of sight until all are there. */
export function useGathering(words: RunWords, place: number): Gathering {
  const announce = useAnnounce();
  const [gatheredAt, setGatheredAt] = useState<number>();
  // Going on ends it: what is hidden at another step would never be found.
  const isGathering = gatheredAt === place;

  return {
    isGathering,
    begin: () => setGatheredAt(place),
    add: (thought) =>
      words.change(field, addThought(words.values[field] ?? "", thought, Math.random)),
    show: () => {
      setGatheredAt(undefined);
      announce(thoughtsWords.shown);
      // Once it is there.
      setTimeout(() => document.getElementById(toWordsId(field))?.focus());
    },
  };
}
