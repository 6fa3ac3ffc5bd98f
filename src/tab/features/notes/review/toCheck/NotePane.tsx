import { makeStyles, tokens } from "@fluentui/react-components";
import type { Ref, RefObject } from "react";

import type { NoteKey, SavedNote } from "#domain/notes/learningNote.ts";
import type { Destination } from "#graph/sites/destination.ts";
import type { SavesHere } from "#tab/features/notes/form/findSavingPlace.ts";

import type { DecisionHandle } from "../decide/DecisionPanel.tsx";
import { NoteSteps } from "./NoteSteps.tsx";
import { OpenNote } from "./OpenNote.tsx";
import { toCheckWords } from "./toCheckWords.ts";
import { UnlistedNote } from "./UnlistedNote.tsx";
import type { Moves } from "./useMoves.ts";

const useStyles = makeStyles({
  pane: { display: "grid", gap: tokens.spacingVerticalM, minWidth: "0" },
  none: {
    margin: "0",
    padding: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground2,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    // Below the list, an invitation to choose from it would come too late.
    "@media (max-width: 899px)": { display: "none" },
  },
});

interface NotePaneProps {
  readonly to: Destination;
  readonly noteKey: NoteKey | undefined;
  /** Whether there is one to choose. */
  readonly isAny: boolean;
  /** Undefined where the note is not among those that were read. */
  readonly saved: SavedNote | undefined;
  readonly place: SavesHere | undefined;
  readonly moves: Moves;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly decisionRef: Ref<DecisionHandle>;
}

/** The note that is open, and the ways from it. */
export function NotePane({ to, noteKey, isAny, saved, moves, ...rest }: NotePaneProps) {
  const styles = useStyles();
  if (noteKey === undefined)
    return isAny ? <p className={styles.none}>{toCheckWords.noneOpen}</p> : null;
  const open = (note: SavedNote) => (
    <OpenNote key={noteKey} to={to} saved={note} onNext={moves.toNext} {...rest} />
  );

  return (
    <section aria-label={toCheckWords.note} className={styles.pane}>
      <NoteSteps onPrevious={moves.toPrevious} onNext={moves.toNext} />
      {saved ? (
        open(saved)
      ) : (
        <UnlistedNote key={noteKey} to={to} noteKey={noteKey}>
          {open}
        </UnlistedNote>
      )}
    </section>
  );
}
