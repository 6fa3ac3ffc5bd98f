import { makeStyles, tokens } from "@fluentui/react-components";

import type { CardFace } from "#domain/cards/technique.ts";

import { ShareActions } from "#tab/ui/ShareActions.tsx";
import { toSharedCards } from "./toSharedCards.ts";

const useStyles = makeStyles({
  share: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginLeft: "auto",
  },
});

export interface ShareCardsProps {
  /** The best first. */
  readonly cards: readonly CardFace[];
  /** The page that shows them: what was pressed may stand in it, and never what was typed. */
  readonly page: string;
  readonly label: string;
  /** "this answer". */
  readonly what: string;
}

/** Several cards in one message, each with its address. */
export function ShareCards({ cards, page, label, what }: ShareCardsProps) {
  const styles = useStyles();
  return (
    <div className={styles.share}>
      <ShareActions page={toSharedCards(cards, page, label)} what={what} look="subtle" />
    </div>
  );
}
