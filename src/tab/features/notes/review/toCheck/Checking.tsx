import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";

import type { NoteKey, SavedNote } from "#domain/notes/learningNote.ts";
import type { Destination } from "#graph/sites/destination.ts";
import { findSavingPlace } from "#tab/features/notes/form/findSavingPlace.ts";
import { useHost } from "#tab/platform/ServicesContext.ts";

import { ExportNotes } from "../export/ExportNotes.tsx";
import type { DecisionHandle } from "../decide/DecisionPanel.tsx";
import type { ReviewerState } from "../useReviewer.ts";
import { ManyNotes } from "./ManyNotes.tsx";
import { NotePane } from "./NotePane.tsx";
import { ShortcutsHelp } from "./ShortcutsHelp.tsx";
import { useChoosing } from "./useChoosing.ts";
import { useFocusOnOpened } from "./useFocusOnOpened.ts";
import { useMoves } from "./useMoves.ts";
import { useShortcuts } from "./useShortcuts.ts";
import type { MoreToCheck } from "./useToCheck.ts";
import { useWaitingList } from "./useWaitingList.ts";
import { WaitingFilters } from "./WaitingFilters.tsx";
import { WaitingNotes } from "./WaitingNotes.tsx";

const twoColumns = "@media (min-width: 900px)";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gap: tokens.spacingHorizontalXXL,
    gridTemplateColumns: "minmax(0, 1fr)",
    [twoColumns]: { gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)", alignItems: "start" },
  },
  beside: {
    display: "grid",
    gap: tokens.spacingVerticalL,
    minWidth: "0",
    [twoColumns]: {
      position: "sticky",
      top: tokens.spacingVerticalM,
      maxHeight: `calc(100vh - 2 * ${tokens.spacingVerticalM})`,
      overflowY: "auto",
      // A form that opens at the lower edge takes the focus to its heading, and is to be seen below it.
      scrollPaddingBottom: "40%",
      // Room for the focus of what stands at the edge.
      padding: tokens.spacingHorizontalXS,
      margin: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    },
  },
});

interface CheckingProps {
  readonly to: Destination;
  readonly notes: readonly SavedNote[];
  readonly more: MoreToCheck;
  readonly noteKey: NoteKey | undefined;
  readonly reviewer: ReviewerState;
}

/** The list, and what is open beside it. */
export function Checking({ to, notes, more, noteKey, reviewer }: CheckingProps) {
  const styles = useStyles();
  const saving = findSavingPlace(useHost());
  const place = reviewer.step === "may" && saving.can === "save" ? saving : undefined;
  const list = useWaitingList(to, notes, noteKey);
  const choosing = useChoosing(list.shown);
  const moves = useMoves(list, noteKey);
  const listHeading = useRef<HTMLHeadingElement>(null);
  const noteHeading = useRef<HTMLHeadingElement>(null);
  const decision = useRef<DecisionHandle>(null);
  useFocusOnOpened(noteKey, noteHeading, listHeading);

  useShortcuts((act) => {
    if (act === "next") moves.pressNext();
    else if (act === "previous") moves.pressPrevious();
    else if (act === "back") moves.back();
    else if (act !== "choose") decision.current?.begin(act);
    else if (place && noteKey !== undefined) choosing.toggle(noteKey);
  });

  return (
    <>
      {notes.length > 0 && <WaitingFilters list={list} />}
      <div className={styles.columns}>
        <WaitingNotes
          list={list}
          more={more}
          openKey={noteKey}
          choosing={place && choosing}
          headingRef={listHeading}
        />
        <div className={styles.beside}>
          {place && choosing.isMany && (
            <ManyNotes
              choosing={choosing}
              place={place}
              onClose={() => {
                choosing.closeMany();
                listHeading.current?.focus();
              }}
            />
          )}
          <NotePane
            to={to}
            noteKey={noteKey}
            isAny={list.shown.length > 0}
            saved={notes.find(({ note }) => note.key === noteKey)}
            place={place}
            moves={moves}
            headingRef={noteHeading}
            decisionRef={decision}
          />
        </div>
      </div>
      {list.shown.length > 0 && <ExportNotes notes={list.shown} />}
      {place && list.shown.length > 0 && <ShortcutsHelp />}
    </>
  );
}
