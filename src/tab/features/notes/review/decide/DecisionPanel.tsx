import { type Ref, useId, useImperativeHandle, useRef } from "react";
import { Link } from "wouter";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import { waitingWords } from "#tab/features/notes/edit/editWords.ts";
import { PressedLine } from "#tab/features/notes/edit/PressedLine.tsx";
import { useFocusOn } from "#tab/features/notes/edit/useFocusOn.ts";
import { WaitingPanel } from "#tab/features/notes/edit/WaitingPanel.tsx";
import type { SavesHere } from "#tab/features/notes/form/findSavingPlace.ts";
import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { noteEditAddress } from "#tab/ui/addresses.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";

import { DecisionChoice, findChoices } from "./DecisionChoice.tsx";
import { DecisionForm } from "./DecisionForm.tsx";
import { DecisionStopped } from "./DecisionStopped.tsx";
import { type DecisionKind, decideWords, stoppedWords } from "./decideWords.ts";
import { useDecision } from "./useDecision.ts";

/** What a page's own shortcuts may press here. */
export interface DecisionHandle {
  /** Opens a decision, as its button does; nothing where it is not offered. */
  readonly begin: (kind: DecisionKind) => void;
}

export interface DecisionPanelProps {
  /** The note as it was read: a decision covers these words and no others. */
  readonly saved: SavedNote;
  readonly place: SavesHere;
  readonly ref?: Ref<DecisionHandle>;
  /** A decision was pressed, and is kept on the device until the list has it. Its Undo stands here, so the note should stay open. */
  readonly onDecided?: ((saved: SavedNote) => void) | undefined;
  /** Goes on to the next note that waits; offered after a decision. Missing where there is none. */
  readonly onNext?: (() => void) | undefined;
  /** The note as somebody else has left it: the page may show that instead. */
  readonly onTheirs?: ((theirs: SavedNote) => void) | undefined;
}

/** What a reviewer decides about one note. */
export const DecisionPanel = (props: DecisionPanelProps) => (
  <OpenDecision key={props.saved.note.key} {...props} />
);

function OpenDecision({ saved, place, ref, onDecided, onNext, onTheirs }: DecisionPanelProps) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const links = useLinkStyles();
  const id = useId();
  const decision = useDecision(saved, place);
  const { read, change, last, open, stopped, isStill } = decision;
  const undoButton = useRef<HTMLButtonElement>(null);
  const nextButton = useRef<HTMLButtonElement>(null);
  const firstChoice = useRef<HTMLButtonElement>(null);
  const focusOn = useFocusOn();

  useImperativeHandle(ref, () => ({
    begin: (kind) => {
      if (!stopped && !last?.before && findChoices(decision.wanted).includes(kind))
        decision.begin(kind);
    },
  }));

  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {decideWords.title}
      </h2>
      {toBody()}
    </section>
  );

  function toBody() {
    if (open) {
      return (
        <DecisionForm
          key={open.kind}
          {...open}
          onDecide={(...decided) => {
            focusOn(onNext ? nextButton : undoButton);
            decision.decide(...decided);
            onDecided?.(read);
          }}
          onCancel={() => {
            focusOn(firstChoice);
            decision.cancel();
          }}
        />
      );
    }
    if (decision.isGone) return <p className={styles.text}>{stoppedWords.gone}</p>;
    if (decision.isBlocked) {
      return (
        <p className={styles.text}>
          {decideWords.blocked}{" "}
          <Link href={noteEditAddress(read.note.key)} className={links.link}>
            {waitingWords.choose}
          </Link>
        </p>
      );
    }
    if (stopped) {
      return (
        <DecisionStopped
          {...stopped}
          onAgain={decision.decideAgain}
          onLeft={(theirs) => {
            focusOn(firstChoice);
            decision.leave(theirs);
            if (theirs) onTheirs?.(theirs);
          }}
        />
      );
    }
    return (
      <>
        {isStill && change.waiting && (
          <WaitingPanel
            entry={change.waiting}
            failure={change.failure}
            isSending={change.isSending}
          />
        )}
        {last && (
          <PressedLine
            last={last}
            change={change}
            undoRef={undoButton}
            onUndo={(before) => {
              focusOn(firstChoice);
              decision.undo(before);
            }}
          />
        )}
        {last?.before ? (
          onNext && (
            <div className={styles.actions}>
              <button ref={nextButton} type="button" className={buttons.primary} onClick={onNext}>
                {decideWords.next}
              </button>
            </div>
          )
        ) : (
          <DecisionChoice note={decision.wanted} first={firstChoice} onChoose={decision.begin} />
        )}
      </>
    );
  }
}
