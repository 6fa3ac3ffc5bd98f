import { makeStyles, tokens } from "@fluentui/react-components";

import { type RefObject, useRef } from "react";

import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useFocusKept } from "#tab/ui/useFocusKept.ts";

import { toCheckWords } from "./toCheckWords.ts";
import type { WaitingList } from "./useWaitingList.ts";

const useStyles = makeStyles({
  pager: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface PagerProps {
  readonly list: WaitingList;
  /** Takes the focus when there is one page left, and no need to turn it. */
  readonly next: RefObject<HTMLElement | null>;
}

/** Pages of what was read: a few notes at a time, so that a screen reader can walk through them. */
export function Pager({ list, next }: PagerProps) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const part = useRef<HTMLElement>(null);
  useFocusKept(part, next);
  const { page, pages, turnTo } = list;

  const steps = [
    { name: toCheckWords.previousPage, to: page - 1, isThere: page > 0 },
    { name: toCheckWords.nextPage, to: page + 1, isThere: page < pages - 1 },
  ];
  return (
    <nav ref={part} aria-label={toCheckWords.pages} className={styles.pager}>
      {steps.map(({ name, to, isThere }) => (
        <button
          key={name}
          type="button"
          className={buttons.secondary}
          // Not `disabled`: a button that is pressed until there is no more would lose the focus.
          aria-disabled={!isThere}
          onClick={() => {
            if (isThere) turnTo(to);
          }}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
