import { makeStyles, tokens } from "@fluentui/react-components";
import { type RefObject, useMemo } from "react";

import { chooseTechniques } from "#domain/cards/chooseTechniques.ts";
import type { CardFace } from "#domain/cards/technique.ts";

import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { CardList } from "./CardList.tsx";
import { cardsWords } from "./cardsWords.ts";
import { CardTile } from "./CardTile.tsx";
import { ChosenCards } from "./ChosenCards.tsx";
import type { CardsQuestion } from "./useCardsQuestion.ts";
import { useSpokenCount } from "./useSpokenCount.ts";

const useStyles = makeStyles({
  none: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalM },
  sentence: { margin: "0" },
});

interface CardResultsProps extends CardsQuestion {
  readonly found: readonly CardFace[];
  /** Whether the person has asked anything since they opened the page. */
  readonly hasAsked: RefObject<boolean>;
  readonly onClear: () => void;
}

/** The cards that answer the question. */
export function CardResults(props: CardResultsProps) {
  const { found, query, situation, hasAsked, onClear } = props;
  const styles = useStyles();
  const buttons = useButtonStyles();
  const choices = useMemo(() => chooseTechniques(found, situation), [found, situation]);
  const hasSaid = Object.keys(situation).length > 0;
  useSpokenCount(choices, query, hasSaid, hasAsked);

  if (found.length === 0) {
    return (
      <div className={styles.none}>
        <p className={styles.sentence}>{cardsWords.noMatch(query)}</p>
        <button type="button" className={buttons.secondary} onClick={onClear}>
          {cardsWords.clearSearch}
        </button>
      </div>
    );
  }

  return hasSaid ? (
    <ChosenCards choices={choices} situation={situation} />
  ) : (
    <CardList
      heading={query.trim() === "" ? cardsWords.all : cardsWords.found}
      items={found}
      toCard={(technique) => (
        <li key={technique.id}>
          <CardTile technique={technique} />
        </li>
      )}
    />
  );
}
