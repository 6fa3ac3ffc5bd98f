import { useId, useRef, useState } from "react";

import { withConfirmed } from "#domain/notes/changeNote.ts";
import type { SavedNote } from "#domain/notes/learningNote.ts";
import type { PrivacyKind } from "#domain/privacy/privacyKind.ts";
import type { Decision } from "#domain/review/decision.ts";
import { withDecision } from "#domain/review/withDecision.ts";
import { useFocusOn } from "#tab/features/notes/edit/useFocusOn.ts";
import type { SavesHere } from "#tab/features/notes/form/findSavingPlace.ts";
import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { choiceWords, type DecisionKind } from "./decideWords.ts";
import { asksCare, toOwnDecision } from "./decisionForm.ts";
import { DecisionForm } from "./DecisionForm.tsx";
import { ManyProgress } from "./ManyProgress.tsx";
import { manyKinds, manyWords } from "./manyWords.ts";
import { useManyRun } from "./useManyRun.ts";

export interface ManyPanelProps {
  /** The notes that are ticked, as they were read. What has begun goes on with the notes it began with. */
  readonly chosen: readonly SavedNote[];
  readonly place: SavesHere;
  /** The person has seen what came of it: the ticks can go. Until then the panel stays, whatever leaves the list meanwhile. */
  readonly onDone: () => void;
  /** Nothing is decided after all; offered until something has begun. */
  readonly onLeave?: (() => void) | undefined;
}

/** Several notes decided at once. */
export function ManyPanel({ chosen, place, onDone, onLeave }: ManyPanelProps) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const { clock } = useServices();
  const id = useId();
  const { run, begin, stop, undo } = useManyRun(place);
  const [kind, setKind] = useState<DecisionKind>();
  const first = useRef<HTMLButtonElement>(null);
  const focusOn = useFocusOn();
  const [start] = chosen;

  function decide(decision: Decision, confirmed: readonly PrivacyKind[]): void {
    const at = clock.now().toISOString();
    setKind(undefined);
    begin(chosen, (note) =>
      withConfirmed(withDecision(note, toOwnDecision(decision, note), at), confirmed),
    );
  }

  if (run) {
    return (
      <section className={styles.panel} aria-labelledby={id}>
        <ManyProgress headingId={id} run={run} onStop={stop} onUndo={undo} onClose={onDone} />
      </section>
    );
  }
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {manyWords.title(chosen.length)}
      </h2>
      {kind && start ? (
        <DecisionForm
          key={kind}
          kind={kind}
          note={(chosen.find(({ note }) => asksCare(kind, note)) ?? start).note}
          many={chosen.length}
          onDecide={decide}
          onCancel={() => {
            focusOn(first);
            setKind(undefined);
          }}
        />
      ) : (
        <>
          <p className={styles.text}>{manyWords.lead}</p>
          <div className={styles.actions}>
            {manyKinds.map((one, place) => (
              <button
                key={one}
                {...(place === 0 ? { ref: first } : {})}
                type="button"
                className={place === 0 ? buttons.primary : buttons.secondary}
                onClick={() => setKind(one)}
              >
                {choiceWords[one]}
              </button>
            ))}
            {onLeave && (
              <button type="button" className={buttons.subtle} onClick={onLeave}>
                {manyWords.leave}
              </button>
            )}
          </div>
        </>
      )}
    </section>
  );
}
