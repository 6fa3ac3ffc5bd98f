import type { SavedNote } from "#domain/notes/learningNote.ts";
import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { chooseWords } from "./toCheckWords.ts";
import type { Choosing } from "./useChoosing.ts";

interface ChooseBarProps {
  readonly choosing: Choosing;
  readonly onPage: readonly SavedNote[];
  readonly shown: readonly SavedNote[];
}

/** Chooses several notes, and leads to what is decided about all of them. */
export function ChooseBar({ choosing, onPage, shown }: ChooseBarProps) {
  const forms = useFormStyles();
  const buttons = useButtonStyles();
  const { chosen, add, clear, openMany } = choosing;

  return (
    <div role="group" aria-label={chooseWords.group} className={forms.actions}>
      <button type="button" className={buttons.subtle} onClick={() => add(onPage)}>
        {chooseWords.page}
      </button>
      {shown.length > onPage.length && (
        <button type="button" className={buttons.subtle} onClick={() => add(shown)}>
          {chooseWords.shown(shown.length)}
        </button>
      )}
      <button
        type="button"
        className={buttons.subtle}
        aria-disabled={chosen.length === 0}
        onClick={clear}
      >
        {chooseWords.none}
      </button>
      <span role="status">{chooseWords.chosen(chosen.length)}</span>
      {chosen.length > 0 && (
        <button type="button" className={buttons.primary} onClick={openMany}>
          {chooseWords.decide}
        </button>
      )}
    </div>
  );
}
