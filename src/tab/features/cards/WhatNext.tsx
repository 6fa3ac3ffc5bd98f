import { findFace } from "#domain/cards/findFace.ts";
import type { Technique } from "#domain/cards/technique.ts";

import { CardList } from "./CardList.tsx";
import { CardRow } from "./CardRow.tsx";
import { cardsWords } from "./cardsWords.ts";

/** Where a card leads on to, each with why. */
export function WhatNext({ goesWellWith }: Pick<Technique, "goesWellWith">) {
  const neighbours = goesWellWith.flatMap(({ id, why }) => {
    const technique = findFace(id);
    return technique ? [{ technique, line: why }] : [];
  });

  return (
    <CardList
      as="few"
      heading={cardsWords.next}
      items={neighbours}
      toCard={({ technique, line }) => (
        <li key={technique.id}>
          <CardRow technique={technique} line={line} />
        </li>
      )}
    />
  );
}
