import { findFace } from "#domain/cards/findFace.ts";
import type { TechniqueId } from "#domain/cards/technique.ts";

import { CardList } from "./CardList.tsx";
import { CardRow } from "./CardRow.tsx";
import { cardsWords } from "./cardsWords.ts";
import { ShareLater } from "./ShareLater.tsx";
import { useRememberedCards } from "./useRememberedCards.ts";

const mostOpened = 4;

/** The way back to favourites and to cards opened lately. */
export function RememberedCards() {
  const { favourites, opened } = useRememberedCards();
  const others = opened.filter((id) => !favourites.includes(id)).slice(0, mostOpened);

  return (
    <>
      <CardList
        as="few"
        heading={cardsWords.favourites}
        items={favourites}
        aside={
          <ShareLater
            key={favourites.join()}
            cards={favourites.flatMap((id) => findFace(id) ?? [])}
            page=""
            label={cardsWords.favouritesLabel}
            what={cardsWords.yourFavourites}
          />
        }
        toCard={toRow}
      />
      <CardList as="few" heading={cardsWords.openedLately} items={others} toCard={toRow} />
    </>
  );
}

function toRow(id: TechniqueId) {
  const face = findFace(id);
  return (
    face && (
      <li key={id}>
        <CardRow technique={face} />
      </li>
    )
  );
}
