import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { chooseWords } from "./toCheckWords.ts";
import type { Choosing } from "./useChoosing.ts";
import type { WaitingList } from "./useWaitingList.ts";

const useStyles = makeStyles({
  bar: { display: "grid", gap: tokens.spacingVerticalXS },
  // In one line with the boxes of the notes below.
  all: { paddingLeft: `calc(${tokens.spacingHorizontalM} + 6px)`, flexGrow: 1 },
  count: { flexBasis: "100%" },
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
  const { chosen, isChosen, choose, clear, isMany, openMany } = choosing;
  const onPageChosen = onPage.filter(({ note }) => isChosen(note.key)).length;

  return (
    <div role="group" aria-label={chooseWords.group} className={styles.bar}>
      <div className={forms.actions}>
        <label className={mergeClasses(forms.option, styles.all)}>
          <input
            type="checkbox"
            className={forms.mark}
            checked={onPageChosen === onPage.length}
            ref={(box) => {
              if (box) box.indeterminate = onPageChosen > 0 && onPageChosen < onPage.length;
            }}
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
      <div className={forms.actions}>
        <span role="status" className={styles.count}>
          {chosen.length > 0 && chooseWords.chosen(chosen.length)}
        </span>
        {chosen.length > 0 && !isMany && (
          <>
            <button type="button" className={buttons.primary} onClick={openMany}>
              {chooseWords.decide}
            </button>
            <button type="button" className={buttons.subtle} onClick={clear}>
              {chooseWords.none}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
