import { deck } from "#domain/cards/deck.ts";
import type { Technique } from "#domain/cards/technique.ts";

import { PrintBar } from "./PrintBar.tsx";
import { PrintedCard } from "./PrintedCard.tsx";
import { PrintedPoster } from "./PrintedPoster.tsx";
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

/** A page that is made to be printed. It runs no script but the one behind its button, and wears no theme: paper is white. */
export function PrintPage({ printed }: { readonly printed: Printed }) {
  return (
    <>
      <PrintBar printed={printed} title={toPrintTitle(printed)} />
      <main>
        {printed.kind === "poster" && <PrintedPoster technique={printed.technique} />}
        {printed.kind === "card" && <PrintedCard technique={printed.technique} />}
        {printed.kind === "deck" &&
          deck.map((technique) => <PrintedCard key={technique.id} technique={technique} />)}
      </main>
    </>
  );
}
