import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

import type { SavesHere } from "#tab/features/notes/form/findSavingPlace.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { ManyPanel } from "../decide/ManyPanel.tsx";
import { chooseWords } from "./toCheckWords.ts";
import type { Choosing } from "./useChoosing.ts";

const useStyles = makeStyles({
  many: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    justifyItems: "start",
    minWidth: "0",
    ":focus": { outlineStyle: "none" },
  },
  panel: { width: "100%", minWidth: "0" },
});

interface ManyNotesProps {
  readonly choosing: Choosing;
  readonly place: SavesHere;
  readonly onClose: () => void;
}

/** The panel for several notes; takes the focus when it opens. */
export function ManyNotes({ choosing, place, onClose }: ManyNotesProps) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const part = useRef<HTMLDivElement>(null);

  useEffect(() => part.current?.focus(), []);

  return (
    <div
      ref={part}
      role="group"
      aria-label={chooseWords.panel}
      tabIndex={-1}
      className={styles.many}
    >
      <div className={styles.panel}>
        <ManyPanel chosen={choosing.chosen} place={place} onDone={choosing.clear} />
      </div>
      <button type="button" className={buttons.secondary} onClick={onClose}>
        {chooseWords.close}
      </button>
    </div>
  );
}
