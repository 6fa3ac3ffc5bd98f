import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type RefObject, useEffect, useRef } from "react";

import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useFocusKept } from "#tab/ui/useFocusKept.ts";

import { chooseWords } from "./toCheckWords.ts";
import type { Choosing } from "./useChoosing.ts";
import type { WaitingList } from "./useWaitingList.ts";

const useStyles = makeStyles({
  bar: { display: "grid", gap: tokens.spacingVerticalXS },
  // In one line with the boxes of the notes below.
  all: { paddingLeft: `calc(${tokens.spacingHorizontalM} + 3px)`, flexGrow: 1 },
});

interface ChooseBarProps {
  readonly choosing: Choosing;
  readonly list: WaitingList;
}

/** Chooses several notes, and leads to what is decided about all of them. */
export function ChooseBar({ choosing, list: { onPage, shown } }: ChooseBarProps) {
  const styles = useStyles();
  const forms = useFormStyles();
  const buttons = useButtonStyles();
  const { chosen, isChosen, choose, isMany } = choosing;
  const all = useRef<HTMLInputElement>(null);
  const onPageChosen = onPage.filter(({ note }) => isChosen(note.key)).length;

  // The markup has no word for it.
  useEffect(() => {
    if (all.current) all.current.indeterminate = onPageChosen > 0 && onPageChosen < onPage.length;
  });

  return (
    <div role="group" aria-label={chooseWords.group} className={styles.bar}>
      <div className={forms.actions}>
        <label className={mergeClasses(forms.option, styles.all)}>
          <input
            type="checkbox"
            className={forms.mark}
            checked={onPageChosen === onPage.length}
            ref={all}
            onChange={({ target }) => choose(onPage, target.checked)}
          />
          <span>{chooseWords.page}</span>
        </label>
        {shown.length > onPage.length && (
          <button type="button" className={buttons.subtle} onClick={() => choose(shown, true)}>
            {chooseWords.shown(shown.length)}
          </button>
        )}
      </div>
      <span role="status">{chosen.length > 0 && chooseWords.chosen(chosen.length)}</span>
      {chosen.length > 0 && !isMany && <WithChosen choosing={choosing} next={all} />}
    </div>
  );
}

interface WithChosenProps {
  readonly choosing: Choosing;
  /** Takes the focus when no note is chosen any more. */
  readonly next: RefObject<HTMLElement | null>;
}

function WithChosen({ choosing, next }: WithChosenProps) {
  const forms = useFormStyles();
  const buttons = useButtonStyles();
  const part = useRef<HTMLDivElement>(null);
  useFocusKept(part, next);
  return (
    <div ref={part} className={forms.actions}>
      <button type="button" className={buttons.primary} onClick={choosing.openMany}>
        {chooseWords.decide}
      </button>
      <button type="button" className={buttons.subtle} onClick={choosing.clear}>
        {chooseWords.none}
      </button>
    </div>
  );
}
