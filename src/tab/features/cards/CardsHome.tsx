import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";

import { PageHeading } from "#tab/ui/PageHeading.tsx";
import { CardResults } from "./CardResults.tsx";
import { cardsWords } from "./cardsWords.ts";
import { CreditLine } from "./CreditLine.tsx";
import { MomentButtons } from "./MomentButtons.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { useCardsQuestion } from "./useCardsQuestion.ts";
import { useTechniqueSearch } from "./useTechniqueSearch.ts";

const useStyles = makeStyles({
  home: { display: "grid", gap: tokens.spacingVerticalL },
  asked: { display: "grid", gap: tokens.spacingVerticalM },
  hint: { margin: "0", color: tokens.colorNeutralForeground2 },
});

/** The first minute: what is happening, a search, and every card. */
export function CardsHome() {
  const styles = useStyles();
  const { query, moment, ask } = useCardsQuestion();
  const search = useTechniqueSearch();
  const found = useMemo(() => search(query), [search, query]);

  return (
    <div className={styles.home}>
      <div className={styles.asked}>
        <PageHeading title={cardsWords.homeTitle}>{cardsWords.home}</PageHeading>
        <p className={styles.hint}>{cardsWords.homeHint}</p>
        <MomentButtons chosen={moment} onChoose={(next) => ask({ query, moment: next })} />
        <SearchBox query={query} onSearch={(next) => ask({ query: next, moment })} />
      </div>
      <CardResults
        found={found}
        query={query}
        moment={moment}
        onClear={() => ask({ query: "", moment })}
      />
      <CreditLine />
    </div>
  );
}
