import type { CardFace, Moment } from "./technique.ts";

/** How long people have got, in minutes; 120 means two hours or more. */
export type Length = 15 | 30 | 60 | 120;
export type HeadCount = "up-to-3" | "4-to-12" | "13-or-more";
/** `anytime`: people cannot all meet at the same time. */
export type Meeting = "together" | "online" | "anytime";

/** What a person has said about where they stand; what is left out has not been said. */
export interface Situation {
  readonly moment?: Exclude<Moment, "keep-improving">;
  readonly minutes?: Length;
  readonly people?: HeadCount;
  readonly place?: Meeting;
}

/** What would have to change for a technique to fit. */
export type Change =
  | { readonly change: "moment" }
  | { readonly change: "more-minutes"; readonly minutes: number }
  | { readonly change: "more-people"; readonly least: number }
  | { readonly change: "fewer-people"; readonly most: number }
  | { readonly change: "place"; readonly places: readonly Meeting[] };

/** One technique, held against a situation. */
export interface Choice<Card extends CardFace = CardFace> {
  readonly card: Card;
  /** `near` is one change away from fitting; `other` is further. */
  readonly fit: "fits" | "near" | "other";
  /** The version that fits the minutes best: the longest that does, or else the shortest. */
  readonly versionId: string;
  /** What was said and fits. */
  readonly fits: readonly (keyof Situation)[];
  /** What was said and does not. Empty when it fits. */
  readonly changes: readonly Change[];
}

/** Every card with what speaks for and against it: the best answer first, near misses next, the rest after them. */
export function chooseTechniques<Card extends CardFace>(
  cards: readonly Card[],
  _situation: Situation,
): readonly Choice<Card>[] {
  return cards.map((card) => ({
    card,
    fit: "other",
    versionId: card.versions[0].id,
    fits: [],
    changes: [],
  }));
}

/** Which questions are worth asking: those whose answers would change the order of what fits. */
export function findUsefulQuestions(
  _cards: readonly CardFace[],
  _situation: Situation,
): readonly ("minutes" | "people" | "place")[] {
  return [];
}
