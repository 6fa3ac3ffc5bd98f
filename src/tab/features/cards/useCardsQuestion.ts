import { type RefObject, useMemo, useRef } from "react";
import { useLocation, useSearch } from "wouter";

import type { Situation } from "#domain/cards/chooseTechniques.ts";

import { questions } from "./situationWords.ts";

/** What the person has asked the cards home. */
export interface CardsQuestion {
  readonly query: string;
  readonly situation: Situation;
}

/** The question lives in the address, so that going back from a card, or sharing it, finds the same cards. */
export function useCardsQuestion(): CardsQuestion & {
  readonly ask: (next: CardsQuestion) => void;
  /** Whether `ask` was called since the page was opened. */
  readonly hasAsked: RefObject<boolean>;
} {
  const search = useSearch();
  const asked = useMemo(() => new URLSearchParams(search), [search]);
  const situation = useMemo(() => toSituation(asked), [asked]);
  const [place, navigate] = useLocation();
  const hasAsked = useRef(false);

  function ask(next: CardsQuestion): void {
    hasAsked.current = true;
    const words = toSearchWords(next);
    navigate(words === "" ? place : `${place}?${words}`, { replace: true });
  }

  return { query: asked.get("q") ?? "", situation, ask, hasAsked };
}

/** Only known answers count; anything else in an address has not been said. */
const toSituation = (asked: URLSearchParams): Situation =>
  questions.reduce<Situation>((situation, { about, answers }) => {
    const answer = answers.find(({ says }) => String(says[about]) === asked.get(about));
    return { ...situation, ...answer?.says };
  }, {});

/** Whether an address asks the cards anything; a theme, for one, is no question. */
export function isQuestion(search: string): boolean {
  const asked = new URLSearchParams(search);
  return asked.has("q") || Object.keys(toSituation(asked)).length > 0;
}

/** The question as it stands in an address. */
export function toSearchWords({ query, situation }: CardsQuestion): string {
  const said = questions.flatMap(({ about }) => {
    const answer = situation[about];
    return answer === undefined ? [] : [[about, String(answer)]];
  });
  return new URLSearchParams([...said, ...(query === "" ? [] : [["q", query]])]).toString();
}
