import { makeStyles, tokens } from "@fluentui/react-components";

import type { Change, Choice, Situation } from "#domain/cards/chooseTechniques.ts";

import { CardList } from "./CardList.tsx";
import { CardRow } from "./CardRow.tsx";
import { cardsWords } from "./cardsWords.ts";
import { CardTile } from "./CardTile.tsx";
import { FirstAnswer } from "./FirstAnswer.tsx";
import { ShareLater } from "./ShareLater.tsx";
import { toChangeWords, toWhyWords } from "./situationWords.ts";
import { toSearchWords } from "./useCardsQuestion.ts";

const useStyles = makeStyles({
  chosen: { display: "grid", gap: tokens.spacingVerticalXL },
  sentence: { margin: "0" },
});

interface ChosenCardsProps {
  readonly choices: readonly Choice[];
  readonly situation: Situation;
}

/** The cards held against what the person has said: the answer, what fits too, what nearly fits, and the rest. */
export function ChosenCards({ choices, situation }: ChosenCardsProps) {
  const styles = useStyles();
  const [first, ...others] = choices.filter(({ fit }) => fit === "fits");
  const near = choices.filter(isNear);
  const rest = choices.filter((choice) => choice.fit !== "fits" && !isNear(choice));

  const toParts = ({ card, versionId, fits }: Choice) => ({
    technique: card,
    versionId: situation.minutes === undefined ? undefined : versionId,
    why: toWhyWords(fits, situation),
  });
  const toRow = ({ card, changes }: Choice, isQuiet: boolean) => (
    <li key={card.id}>
      <CardRow
        technique={card}
        isQuiet={isQuiet}
        // Whoever is in another moment need not hear what else would be wrong.
        line={toMost(changes)
          .map((change) => toChangeWords(change, card, situation))
          .join(" ")}
      />
    </li>
  );

  return (
    <div className={styles.chosen}>
      {first ? (
        <CardList
          as="one"
          heading={cardsWords.first}
          items={[first]}
          aside={
            <ShareLater
              key={JSON.stringify(situation)}
              cards={[first, ...others].map(({ card }) => card)}
              page={`?${toSearchWords({ query: "", situation })}`}
              label={cardsWords.answerLabel}
              what={cardsWords.thisAnswer}
            />
          }
          toCard={(choice) => (
            <li key={choice.card.id}>
              <FirstAnswer {...toParts(choice)} />
            </li>
          )}
        />
      ) : (
        <p className={styles.sentence}>{cardsWords.noneFits}</p>
      )}
      <CardList
        heading={cardsWords.alsoFits}
        items={others}
        toCard={(choice) => (
          <li key={choice.card.id}>
            <CardTile {...toParts(choice)} />
          </li>
        )}
      />
      <CardList
        as="rows"
        heading={cardsWords.nearlyFits}
        items={near}
        toCard={(choice) => toRow(choice, false)}
      />
      <CardList
        as="rows"
        heading={cardsWords.others}
        items={rest}
        toCard={(choice) => toRow(choice, true)}
      />
    </div>
  );
}

const toMost = (changes: Choice["changes"]): Choice["changes"] =>
  changes.some(isMoment) ? changes.filter(isMoment) : changes;

const isMoment = ({ change }: Change): boolean => change === "moment";

/** Time and people can be found. A card for another moment would be another answer, not a near one. */
const isNear = ({ fit, changes }: Choice): boolean => fit === "near" && !changes.some(isMoment);
