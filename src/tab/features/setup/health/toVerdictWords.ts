import type { SetUpRefusal } from "../readHealth.ts";
import { refusalWords, setUpWords } from "../setUpWords.ts";
import { healthWords, itemNames, troubleWords } from "./healthWords.ts";
import type { Verdict } from "./toVerdict.ts";

interface VerdictWords {
  readonly title: string;
  readonly meaning: string;
}

/** A refused set-up is said before what was missing already. */
export function toVerdictWords(
  { trouble, parts, isSure }: Verdict,
  result: "done" | SetUpRefusal | undefined,
): VerdictWords {
  if (result !== undefined && result !== "done") {
    return { title: setUpWords.notDone, meaning: refusalWords[result] };
  }
  if (parts.length > 1) {
    const names = parts.map(({ id }) => itemNames[id].toLowerCase()).join(", ");
    return { title: healthWords.manyMissing, meaning: healthWords.manyMeaning(names) };
  }
  if (trouble) return troubleWords[trouble];
  return isSure
    ? { title: healthWords.well, meaning: healthWords.wellMeaning }
    : { title: healthWords.notSure, meaning: healthWords.notSureMeaning };
}
