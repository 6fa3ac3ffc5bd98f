import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";

import { cardsWords } from "./cardsWords.ts";

const useStyles = makeStyles({
  section: { display: "grid", gap: tokens.spacingVerticalS },
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
  dense: { gap: tokens.spacingHorizontalS },
  one: { gridTemplateColumns: "minmax(0, 1fr)" },
});

interface CardListProps<Item> {
  /** What can be done with the list as a whole; stands beside its heading. */
  readonly aside?: ReactNode;
  readonly heading: string;
  readonly items: readonly Item[];
  readonly toCard: (item: Item) => ReactNode;
  /** `rows` stand closer; `few` need no count; `one` has the whole width as well. */
  readonly as?: "tiles" | "rows" | "few" | "one";
}

/** A headed list of cards; with none it is not there. */
export function CardList<Item>({
  heading,
  items,
  toCard,
  aside,
  as = "tiles",
}: CardListProps<Item>) {
  const styles = useStyles();
  const id = useId();
  if (items.length === 0) return null;

  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <h2 id={id} className={styles.heading}>
          {heading}
        </h2>
        {(as === "tiles" || as === "rows") && (
          <span className={styles.count}>{cardsWords.count(items.length)}</span>
        )}
        {aside}
      </div>
      <ul
        className={mergeClasses(
          styles.list,
          as !== "tiles" && styles.dense,
          as === "one" && styles.one,
        )}
      >
        {items.map(toCard)}
      </ul>
    </section>
  );
}
