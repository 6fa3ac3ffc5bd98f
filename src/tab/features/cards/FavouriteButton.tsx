import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import { flushSync } from "react-dom";

import type { TechniqueId } from "#domain/cards/technique.ts";

import { useServices } from "#tab/platform/ServicesContext.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useIsHydrated } from "#tab/ui/useIsHydrated.ts";
import { cardsWords } from "./cardsWords.ts";
import { useRememberedCards } from "./useRememberedCards.ts";

const useStyles = makeStyles({
  // Stands above the link that covers the whole tile.
  button: { position: "relative", zIndex: 1, width: "32px", flexShrink: 0, padding: "0" },
  star: { width: "20px", height: "20px" },
  kept: { color: tokens.colorBrandForeground1 },
});

interface FavouriteButtonProps {
  readonly technique: { readonly id: TechniqueId; readonly name: string };
}

/** Keeps a card at the top of the cards home, on this device; where no script runs it is not there. */
export function FavouriteButton({ technique: { id, name } }: FavouriteButtonProps) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const { cardMemory } = useServices();
  const isKept = useRememberedCards().favourites.includes(id);
  if (!useIsHydrated()) return null;

  function toggle(button: HTMLElement): void {
    const before = button.getBoundingClientRect().top;
    flushSync(() => cardMemory.toggleFavourite(id));
    // Favourites come or go above; the star stays under the finger that pressed it.
    const page = document.scrollingElement;
    if (page) page.scrollTop += button.getBoundingClientRect().top - before;
  }

  return (
    <button
      type="button"
      aria-pressed={isKept}
      aria-label={cardsWords.keep(name)}
      className={mergeClasses(buttons.subtle, styles.button, isKept && styles.kept)}
      onClick={(event) => toggle(event.currentTarget)}
    >
      <svg className={styles.star} viewBox="0 0 20 20" aria-hidden="true">
        <path
          d="M10 2.5l2.3 4.7 5.2.8-3.8 3.6.9 5.2-4.6-2.5-4.6 2.5.9-5.2L2.5 8l5.2-.8z"
          fill={isKept ? "currentColor" : "none"}
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}
