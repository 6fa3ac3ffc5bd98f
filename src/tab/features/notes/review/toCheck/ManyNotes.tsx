import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

import type { SavesHere } from "#tab/features/notes/form/findSavingPlace.ts";

import { ManyPanel } from "../decide/ManyPanel.tsx";
import { chooseWords } from "./toCheckWords.ts";
import type { Choosing } from "./useChoosing.ts";

const useStyles = makeStyles({
  many: { minWidth: "0", ":focus": { outlineStyle: "none" } },
});

interface ManyNotesProps {
  readonly choosing: Choosing;
  readonly place: SavesHere;
  readonly onClose: () => void;
}

/** The panel for several notes; takes the focus when it opens. */
export function ManyNotes({ choosing, place, onClose }: ManyNotesProps) {
  const styles = useStyles();
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
      <ManyPanel
        chosen={choosing.chosen}
        place={place}
        onLeave={onClose}
        onDone={() => {
          choosing.clear();
          onClose();
        }}
      />
    </div>
  );
}
