import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

import type { Technique } from "#domain/cards/technique.ts";

import { CardListPart, CardPart } from "./CardPart.tsx";
import { cardsWords, toLengthWords } from "./cardsWords.ts";
import { useSideStyles } from "./useSideStyles.ts";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: "0",
  },
  row: { display: "contents" },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: "0" },
});

/** The first side: whether this card is the right one. */
export function InShort({ technique }: { readonly technique: Technique }) {
  const styles = useStyles();
  const side = useSideStyles();
  const id = useId();
  const facts = [
    [cardsWords.time, toLengthWords(technique)],
    [cardsWords.people, technique.people.words],
    [cardsWords.place, technique.place],
  ] as const;

  return (
    <section aria-labelledby={id} className={side.side}>
      <h2 id={id} className={side.heading}>
        {cardsWords.inShort}
      </h2>
      <p className={side.text}>{technique.what}</p>
      <dl className={styles.facts}>
        {facts.map(([term, fact]) => (
          <div key={term} className={styles.row}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.fact}>{fact}</dd>
          </div>
        ))}
      </dl>
      <CardListPart heading={cardsWords.when} items={technique.useWhen} />
      <CardListPart heading={cardsWords.notWhen} items={technique.notWhen} />
      <CardPart heading={cardsWords.roles}>
        <ul className={side.list}>
          {technique.roles.map(({ name, does }) => (
            <li key={name}>
              <strong>{name}</strong>: {does}
            </li>
          ))}
        </ul>
      </CardPart>
      <CardPart heading={cardsWords.confidentiality} notice>
        <p className={side.text}>{technique.confidentiality}</p>
      </CardPart>
      <CardPart heading={cardsWords.nhs} notice>
        <p className={side.text}>{technique.nhs}</p>
      </CardPart>
    </section>
  );
}
