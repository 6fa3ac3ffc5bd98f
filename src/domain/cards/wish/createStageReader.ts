import { countTypos } from "../countTypos.ts";
import type { Stage } from "../technique.ts";
import { toWords } from "../toWords.ts";
import { typosForgiven } from "../typosForgiven.ts";
import { gap, type Taken } from "./taken.ts";

const stages: readonly string[] = ["before", "during", "after"] satisfies readonly Stage[];
const isStage = (word: string): word is Stage => stages.includes(word);

/**
 * Reads which of "before", "during" and "after" a text says, except where one stands in a name beside the word it stands beside
 * in the text: "after action", "learning before". A last word may still be half typed, and each may have a slip in it.
 */
export function createStageReader(names: readonly string[]): (text: string) => Taken<Stage> {
  const neighbours = names.map(toWords).flatMap(toNeighbours);

  return (text) => {
    const words = text.split(" ").filter((word) => word !== "");
    const found: Stage[] = [];
    const rest = words.map((word, place) => {
      if (!isStage(word)) return word;
      const [before = "", after = ""] = [words[place - 1], words[place + 1]];
      const isLast = place + 2 === words.length;
      const isNamed = neighbours.some(
        ({ stage, previous, following }) =>
          stage === word && (isNear(before, previous, false) || isNear(after, following, isLast)),
      );
      if (isNamed) return word;
      found.push(word);
      return gap.trim();
    });
    return { rest: rest.join(" "), found };
  };
}

/** The stages in a name, each with the words on either side. */
const toNeighbours = (words: readonly string[]) =>
  words.flatMap((word, place) => {
    const [previous = "", following = ""] = [words[place - 1], words[place + 1]];
    return isStage(word) ? [{ stage: word, previous, following }] : [];
  });

function isNear(typed: string, word: string, isUnfinished: boolean): boolean {
  if (typed === "" || word === "") return false;
  if (isUnfinished && word.startsWith(typed)) return true;
  return (
    typed.length >= word.length - 1 && countTypos(typed, word, typosForgiven(typed)) < Infinity
  );
}
