import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef } from "react";

import { PageHeading } from "#tab/ui/PageHeading.tsx";
import { CardResults } from "./CardResults.tsx";
import { cardsWords } from "./cardsWords.ts";
import { CreditLine } from "./CreditLine.tsx";
import { FurtherQuestions } from "./FurtherQuestions.tsx";
import { MomentButtons } from "./MomentButtons.tsx";
import { RememberedCards } from "./RememberedCards.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { momentQuestion } from "./situationWords.ts";
import { useCardsQuestion } from "./useCardsQuestion.ts";
import { useTechniqueSearch } from "./useTechniqueSearch.ts";

const useStyles = makeStyles({
  home: { display: "grid", gap: tokens.spacingVerticalXL },
  asked: { display: "grid", gap: tokens.spacingVerticalM },
  hint: { margin: "0", color: tokens.colorNeutralForeground2 },
});

/** The first minute: what is happening, a search, and every card. */
export function CardsHome() {
  const styles = useStyles();
  const { query, situation, ask, hasAsked } = useCardsQuestion();
  const search = useTechniqueSearch();
  const found = useMemo(() => search(query), [search, query]);
  const asked = useRef<HTMLDivElement>(null);
  const hasSaid = Object.keys(situation).length > 0;
  const answers = { situation, onSay: (next: typeof situation) => ask({ query, situation: next }) };

  function startAgain(): void {
    ask({ query: "", situation: {} });
    // The button goes; whoever pressed it begins at the first answer.
    asked.current?.querySelector("button")?.focus();
  }

  function clearSearch(): void {
    ask({ query: "", situation });
    asked.current?.querySelector("input")?.focus();
  }

  return (
    <div className={styles.home}>
      <div ref={asked} className={styles.asked}>
        <PageHeading title={cardsWords.homeTitle}>{momentQuestion.asks}</PageHeading>
        <MomentButtons {...answers} />
        {hasSaid ? (
          <FurtherQuestions {...answers} onStartAgain={startAgain} />
        ) : (
          <p className={styles.hint} data-needs-script>
            {cardsWords.homeHint}
          </p>
        )}
        <SearchBox query={query} onSearch={(next) => ask({ query: next, situation })} />
      </div>
      {query === "" && !hasSaid && <RememberedCards />}
      <CardResults {...{ found, query, situation, hasAsked }} onClear={clearSearch} />
      <CreditLine />
    </div>
  );
}
