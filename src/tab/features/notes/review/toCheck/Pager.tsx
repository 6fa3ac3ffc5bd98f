import { makeStyles, tokens } from "@fluentui/react-components";

import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { toCheckWords } from "./toCheckWords.ts";
import type { WaitingList } from "./useWaitingList.ts";

const useStyles = makeStyles({
  pager: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Pages of what was read: a few notes at a time, so that a screen reader can walk through them. */
export function Pager({ list }: { readonly list: WaitingList }) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const { page, pages, turnTo } = list;
  if (pages === 1) return null;

  const steps = [
    { name: toCheckWords.previousPage, to: page - 1, isThere: page > 0 },
    { name: toCheckWords.nextPage, to: page + 1, isThere: page < pages - 1 },
  ];
  return (
    <nav aria-label={toCheckWords.pages} className={styles.pager}>
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
