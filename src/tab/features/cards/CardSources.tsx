import { makeStyles, tokens } from "@fluentui/react-components";

import type { Technique } from "#domain/cards/technique.ts";
import { links as knownLinks } from "#domain/links/links.ts";

import { OutwardLink } from "#tab/ui/OutwardLink.tsx";
import { cardsWords, toDayWords } from "./cardsWords.ts";
import { useSideStyles } from "./useSideStyles.ts";

const useStyles = makeStyles({
  sources: {
    display: "grid",
    alignItems: "start",
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 300px), 1fr))",
  },
  part: { display: "grid", alignContent: "start", gap: tokens.spacingVerticalXS, minWidth: "0" },
  heading: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What a card leans on: further reading, and where each figure comes from. */
export function CardSources({ technique }: { readonly technique: Technique }) {
  const styles = useStyles();
  const side = useSideStyles();

  return (
    <div className={styles.sources}>
      <section className={styles.part}>
        <h2 className={styles.heading}>{cardsWords.reading}</h2>
        <p className={side.text}>{cardsWords.readingHint}</p>
        <ul className={side.list}>
          {technique.furtherReading.map((id) => (
            <li key={id}>
              <OutwardLink known={knownLinks} id={id} />
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.part}>
        <h2 className={styles.heading}>{cardsWords.provenance}</h2>
        <ul className={side.list}>
          {technique.provenance.map(({ claim, basis, link }) => (
            <li key={claim}>
              {claim}:{" "}
              {link === undefined ? (
                cardsWords.basis[basis]
              ) : (
                <OutwardLink known={knownLinks} id={link}>
                  {cardsWords.basis[basis]}
                </OutwardLink>
              )}
            </li>
          ))}
        </ul>
        <p className={side.text}>{cardsWords.reviewed(toDayWords(technique.lastReviewed))}</p>
      </section>
    </div>
  );
}
