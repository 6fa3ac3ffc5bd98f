import type { Technique } from "#domain/cards/technique.ts";

import { printWords } from "./printWords.ts";

/** What can be printed: one card, one poster, or all the cards. */
export type Printed =
  { readonly kind: "card" | "poster"; readonly technique: Technique } | { readonly kind: "deck" };

/** What the page says of itself, above what will be on the paper. */
export function toPrintTitle(printed: Printed): string {
  if (printed.kind === "deck") return printWords.deckTitle;
  const { name } = printed.technique;
  return printed.kind === "card" ? printWords.cardTitle(name) : printWords.posterTitle(name);
}
