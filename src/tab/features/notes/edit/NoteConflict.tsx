import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";

import { findTechnique } from "#domain/cards/findTechnique.ts";
import { findJoinedParts } from "#domain/notes/findJoinedParts.ts";
import type { SavedNote } from "#domain/notes/learningNote.ts";
import type { NotePart } from "#domain/notes/noteParts.ts";
import { type PartChoice, resolveConflict } from "#domain/notes/resolveConflict.ts";
import type { WaitingEdit } from "#tab/platform/Outbox.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { toProblemWords } from "../form/toProblemWords.ts";
import { useFormStyles } from "../form/useFormStyles.ts";
import type { Pressed } from "../sending/pressSave.ts";
import { useNoteSender } from "../sending/useNoteSender.ts";
import { ConflictPart } from "./ConflictPart.tsx";
import { conflictWords } from "./editWords.ts";
import { findChoiceProblem, isAsked } from "./findChoiceProblem.ts";
import { GoesTo } from "./GoesTo.tsx";
import { LeaveChange } from "./LeaveChange.tsx";
import { toPartLabel } from "./partTexts.ts";
import { toChoiceId } from "./toChoiceId.ts";

interface NoteConflictProps {
  readonly entry: WaitingEdit;
  readonly theirs: SavedNote;
  readonly parts: readonly NotePart[];
  readonly onPressed: (pressed: Pressed) => void;
}

/** What two people changed to something else, side by side: nothing is overwritten unless somebody chooses it. */
export function NoteConflict({ entry, theirs, parts, onPressed }: NoteConflictProps) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const { outbox, clock } = useServices();
  const sender = useNoteSender();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const [choices, setChoices] = useState<ReadonlyMap<NotePart, PartChoice>>(new Map());
  const [hasTried, setHasTried] = useState(false);
  const conflict = { edit: entry.edit, theirs, parts };
  const technique = findTechnique(theirs.note.techniqueId);
  const joined = findJoinedParts(conflict).map((part) => toPartLabel(technique, part));

  useEffect(() => {
    heading.current?.focus();
    announce(conflictWords.heading);
  }, [announce]);

  function problemOf(part: NotePart): string | undefined {
    const choice = choices.get(part);
    if (!choice) return hasTried ? conflictWords.undecided : undefined;
    const problem = findChoiceProblem(technique, theirs.note, part, choice);
    return problem && (hasTried || problem.kind !== "empty") ? toProblemWords(problem) : undefined;
  }

  function save(): void {
    const next = resolveConflict(conflict, choices);
    const first = parts.find((part) => {
      const choice = choices.get(part);
      return !choice || findChoiceProblem(technique, theirs.note, part, choice) !== undefined;
    });
    if (first !== undefined || !next) {
      setHasTried(true);
      const id = toChoiceId(first ?? "", choices.has(first ?? "") ? "text" : "mine");
      document.getElementById(id)?.focus();
      return;
    }
    const resolved = { ...entry, edit: next, at: clock.now().toISOString() };
    const where = outbox.put(resolved);
    void sender.send(resolved, { mayAsk: true, isFresh: true });
    onPressed({ entry: resolved, where });
  }

  return (
    <section className={styles.more}>
      <div className={mergeClasses(styles.panel, styles.warning)}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {conflictWords.heading}
        </h2>
        <p className={styles.text}>{conflictWords.meaning(theirs.lastModifiedBy)}</p>
        <p className={styles.text}>
          {conflictWords.count(parts.length)}{" "}
          {joined.length > 0 && conflictWords.joinedParts(joined)}
        </p>
      </div>
      {parts.map((part) => (
        <ConflictPart
          key={part}
          part={part}
          label={toPartLabel(technique, part)}
          mine={entry.edit.mine}
          theirs={theirs}
          mayWrite={technique !== undefined && isAsked(technique, part)}
          choice={choices.get(part)}
          problem={problemOf(part)}
          onChoose={(choice) => setChoices(new Map([...choices, [part, choice]]))}
        />
      ))}
      <GoesTo to={entry.to} />
      <div className={styles.actions}>
        <button type="button" className={buttons.primary} onClick={save}>
          {conflictWords.save}
        </button>
      </div>
      <LeaveChange entry={entry} theirs={theirs} />
    </section>
  );
}
