import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

import type { CardFace } from "#domain/cards/technique.ts";

import { CardTile } from "./CardTile.tsx";
import { cardsWords } from "./cardsWords.ts";

const useStyles = makeStyles({
  section: { display: "grid", gap: tokens.spacingVerticalM },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
  },
  heading: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 288px), 1fr))",
    gap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: "0",
    padding: "0",
  },
});

interface CardListProps {
  readonly heading: string;
  readonly techniques: readonly CardFace[];
}

/** A headed list of cards. */
export function CardList({ heading, techniques }: CardListProps) {
  const styles = useStyles();
  const id = useId();

  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <h2 id={id} className={styles.heading}>
          {heading}
        </h2>
        <span className={styles.count}>{cardsWords.count(techniques.length)}</span>
      </div>
      <ul className={styles.list}>
        {techniques.map((technique) => (
          <li key={technique.id}>
            <CardTile technique={technique} />
          </li>
        ))}
      </ul>
    </section>
  );
}
