import { useLocation, useSearch } from "wouter";

import { type AskedMoment, moments } from "./cardsWords.ts";

/** What the person has asked the cards home. */
export interface CardsQuestion {
  readonly query: string;
  readonly moment: AskedMoment | undefined;
}

/** The question lives in the address, so that going back from a card finds the same cards. */
export function useCardsQuestion(): CardsQuestion & {
  readonly ask: (next: CardsQuestion) => void;
} {
  const asked = new URLSearchParams(useSearch());
  const [place, navigate] = useLocation();
  const moment = moments.find((known) => known.moment === asked.get("moment"))?.moment;

  function ask(next: CardsQuestion): void {
    const words = new URLSearchParams({
      ...(next.query === "" ? {} : { q: next.query }),
      ...(next.moment === undefined ? {} : { moment: next.moment }),
    }).toString();
    navigate(words === "" ? place : `${place}?${words}`, { replace: true });
  }

  return { query: asked.get("q") ?? "", moment, ask };
}
