import { makeStyles, tokens } from "@fluentui/react-components";

import type { Situation } from "#domain/cards/chooseTechniques.ts";
import type { CardFace } from "#domain/cards/technique.ts";

import { ShareActions } from "#tab/ui/ShareActions.tsx";
import { cardsWords } from "./cardsWords.ts";
import { toSharedCards } from "./toSharedCards.ts";
import { toSearchWords } from "./useCardsQuestion.ts";

const useStyles = makeStyles({
  share: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginLeft: "auto",
  },
});

interface ShareAnswerProps {
  readonly situation: Situation;
  /** The cards that fit, the best first. */
  readonly cards: readonly CardFace[];
}

/** The cards that fit, and a link to the answer: what was pressed stands in it, and never what was typed. */
export function ShareAnswer({ situation, cards }: ShareAnswerProps) {
  const page = `?${toSearchWords({ query: "", situation })}`;
  return (
    <ShareRow>
      <ShareActions
        page={toSharedCards(cards, page, cardsWords.answerLabel)}
        what={cardsWords.thisAnswer}
        look="subtle"
      />
    </ShareRow>
  );
}

/** The favourites, as one message. */
export function ShareFavourites({ cards }: { readonly cards: readonly CardFace[] }) {
  return (
    <ShareRow>
      <ShareActions
        key={cards.map(({ id }) => id).join()}
        page={toSharedCards(cards, "", cardsWords.favouritesLabel)}
        what={cardsWords.yourFavourites}
        look="subtle"
      />
    </ShareRow>
  );
}

function ShareRow({ children }: { readonly children: React.ReactNode }) {
  const styles = useStyles();
  return <div className={styles.share}>{children}</div>;
}
