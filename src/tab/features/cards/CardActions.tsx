import { makeStyles, tokens } from "@fluentui/react-components";
import { Link, useSearch } from "wouter";

import type { Technique } from "#domain/cards/technique.ts";

import { noteFormAddress, printAddress, runAddress } from "#tab/ui/addresses.ts";
import { ShareActions } from "#tab/ui/ShareActions.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useHiddenStyles } from "#tab/ui/useHiddenStyles.ts";
import { cardsWords } from "./cardsWords.ts";
import { FavouriteButton } from "./FavouriteButton.tsx";
import { toSharedCard } from "./toSharedCards.ts";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

/** What a person can do with a card. */
export function CardActions({ technique }: { readonly technique: Technique }) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const hidden = useHiddenStyles();
  const chosen = new URLSearchParams(useSearch()).get("v") ?? undefined;

  return (
    <div className={styles.actions} data-needs-script>
      <Link href={runAddress(technique.id, chosen)} className={buttons.primary}>
        {cardsWords.start}
      </Link>
      <Link href={noteFormAddress(technique.id)} className={buttons.secondary}>
        {cardsWords.write}
      </Link>
      <ShareActions page={toSharedCard(technique)} />
      <a
        href={printAddress(technique.id)}
        target="_blank"
        rel="noopener noreferrer"
        className={buttons.secondary}
      >
        {cardsWords.print} <span aria-hidden="true">↗</span>
        <span className={hidden.hidden}> {cardsWords.printOutside}</span>
      </a>
      <FavouriteButton technique={technique} />
    </div>
  );
}
