import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";

import type { CardFace } from "#domain/cards/technique.ts";

import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { CardList } from "./CardList.tsx";
import { type AskedMoment, cardsWords, moments } from "./cardsWords.ts";

const useStyles = makeStyles({
  results: { display: "grid", gap: tokens.spacingVerticalL },
  none: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalM },
  sentence: { margin: "0" },
});

interface CardResultsProps {
  readonly found: readonly CardFace[];
  readonly query: string;
  readonly moment: AskedMoment | undefined;
  readonly onClear: () => void;
}

/** The cards that answer the question, those that fit the moment first. */
export function CardResults({ found, query, moment, onClear }: CardResultsProps) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  useSpokenCount(found, query, moment);

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

  const asked = moments.find((known) => known.moment === moment);
  if (!asked) {
    const heading = query.trim() === "" ? cardsWords.all : cardsWords.found;
    return <CardList heading={heading} techniques={found} />;
  }

  const fitting = found.filter((technique) => technique.moments.includes(asked.moment));
  const others = found.filter((technique) => !technique.moments.includes(asked.moment));
  return (
    <div className={styles.results}>
      {fitting.length === 0 ? (
        <p className={styles.sentence}>{cardsWords.noneFits}</p>
      ) : (
        <CardList heading={cardsWords.fits(asked.because)} techniques={fitting} />
      )}
      {others.length > 0 && <CardList heading={cardsWords.others} techniques={others} />}
    </div>
  );
}

/** Says the count once the person pauses: a count after every letter would talk over the typing. */
function useSpokenCount(
  found: readonly CardFace[],
  query: string,
  moment: AskedMoment | undefined,
): void {
  const announce = useAnnounce();
  const count = moment
    ? found.filter((technique) => technique.moments.includes(moment)).length
    : found.length;

  useEffect(() => {
    if (query === "" && moment === undefined) return;
    const pause = setTimeout(() => announce(cardsWords.count(count)), 700);
    return () => clearTimeout(pause);
  }, [announce, count, query, moment]);
}
