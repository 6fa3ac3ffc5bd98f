import { deck } from "#domain/cards/deck.ts";

import { PrintBar } from "./PrintBar.tsx";
import { PrintedCard } from "./PrintedCard.tsx";
import { PrintedPoster } from "./PrintedPoster.tsx";
import { type Printed, toPrintTitle } from "./printed.ts";

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
