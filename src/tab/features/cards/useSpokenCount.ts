import { type RefObject, useEffect } from "react";

import type { Choice } from "#domain/cards/chooseTechniques.ts";

import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { cardsWords } from "./cardsWords.ts";

/**
 * Says what was found once the person pauses: a count after every letter would talk over the typing.
 * What the page is opened with is read there, and not said.
 */
export function useSpokenCount(
  choices: readonly Choice[],
  query: string,
  hasSaid: boolean,
  hasAsked: RefObject<boolean>,
): void {
  const announce = useAnnounce();
  const [first, ...others] = choices.filter(({ fit }) => fit === "fits");
  const sentence = toSentence(
    choices.length,
    hasSaid,
    first && cardsWords.fitCount(others.length + 1, first.card.plainName),
  );

  useEffect(() => {
    if (!hasAsked.current || (query === "" && !hasSaid)) return;
    const pause = setTimeout(() => announce(sentence), 700);
    return () => clearTimeout(pause);
  }, [announce, sentence, query, hasSaid, hasAsked]);
}

const toSentence = (found: number, hasSaid: boolean, fitting: string | undefined): string =>
  hasSaid && found > 0 ? (fitting ?? cardsWords.noneFits) : cardsWords.count(found);
