import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

import { findTechnique } from "#domain/cards/findTechnique.ts";
import { withConfirmed } from "#domain/notes/changeNote.ts";
import { findJoinedParts } from "#domain/notes/findJoinedParts.ts";
import type { SavedNote } from "#domain/notes/learningNote.ts";
import type { NoteEdit } from "#domain/notes/noteEdit.ts";
import type { NotePart } from "#domain/notes/noteParts.ts";
import { type PartChoice, resolveConflict } from "#domain/notes/resolveConflict.ts";
import type { WaitingEdit } from "#tab/platform/Outbox.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { privacyCheckWords } from "../form/privacyCheckWords.ts";
import { PrivacyQuestion } from "../form/PrivacyQuestion.tsx";
import { toProblemWords } from "../form/toProblemWords.ts";
import { useFormStyles } from "../form/useFormStyles.ts";
import type { Pressed } from "../sending/pressSave.ts";
import { useNoteSender } from "../sending/useNoteSender.ts";
import { ConflictPart } from "./ConflictPart.tsx";
import { conflictWords } from "./editWords.ts";
import { findChoiceProblem, isAsked, mayHold } from "./findChoiceProblem.ts";
import { GoesTo } from "./GoesTo.tsx";
import { LeaveChange } from "./LeaveChange.tsx";
import { toPartLabel } from "./partTexts.ts";
import { toChoiceId } from "./toChoiceId.ts";
import { toPartField } from "./toPartField.ts";
import { useAnewCheck } from "./useAnewCheck.ts";

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
  const question = useRef<HTMLHeadingElement>(null);
  const saveButton = useRef<HTMLButtonElement>(null);
  const [choices, setChoices] = useState<ReadonlyMap<NotePart, PartChoice>>(new Map());
  const [hasTried, setHasTried] = useState(false);
  const conflict = { edit: entry.edit, theirs, parts };
  const technique = findTechnique(theirs.note.techniqueId);
  const joined = findJoinedParts(conflict).map((part) => toPartLabel(technique, part));
  const choose = (part: NotePart, choice: PartChoice) =>
    setChoices(new Map([...choices, [part, choice]]));
  const check = useAnewCheck({
    mine: entry.edit.mine,
    theirs: theirs.note,
    parts,
    choices,
    onChoose: choose,
  });

  useEffect(() => {
    heading.current?.focus();
    announce(conflictWords.heading);
  }, [announce]);

  function locate(field: string) {
    const part = parts.find((one) => toPartField(one) === field) ?? field;
    return { fieldId: toChoiceId(part, "text"), where: toPartLabel(technique, part) };
  }

  function problemOf(part: NotePart): string | undefined {
    const choice = choices.get(part);
    if (!choice) return hasTried ? conflictWords.undecided : undefined;
    const problem = findChoiceProblem(technique, theirs.note, part, choice);
    return problem && (hasTried || problem.kind !== "empty") ? toProblemWords(problem) : undefined;
  }

  function trySave(isSure: boolean): void {
    const next = resolveConflict(conflict, choices);
    const { left, confirmed } = check.answer(isSure);
    const first = parts.find((part) => {
      const choice = choices.get(part);
      return !choice || findChoiceProblem(technique, theirs.note, part, choice) !== undefined;
    });
    if (first !== undefined || !next) {
      setHasTried(true);
      const id = toChoiceId(first ?? "", choices.has(first ?? "") ? "text" : "mine");
      document.getElementById(id)?.focus();
    } else if (left.length > 0) {
      flushSync(check.ask);
      question.current?.focus();
      announce(privacyCheckWords.asked(left.length));
    } else save({ ...next, mine: withConfirmed(next.mine, confirmed) });
  }

  function save(edit: NoteEdit): void {
    const resolved = { ...entry, edit, at: clock.now().toISOString() };
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
          mayKeepMine={mayHold(technique, part)}
          mayWrite={technique !== undefined && isAsked(technique, part)}
          choice={choices.get(part)}
          problem={problemOf(part)}
          onChoose={(choice) => choose(part, choice)}
        />
      ))}
      <PrivacyQuestion
        check={check}
        locate={locate}
        heading={question}
        saveButton={saveButton}
        onConfirm={() => trySave(true)}
      />
      <GoesTo to={entry.to} />
      <div className={styles.actions}>
        <button
          ref={saveButton}
          type="button"
          className={buttons.primary}
          onClick={() => trySave(false)}
        >
          {conflictWords.save}
        </button>
      </div>
      <LeaveChange entry={entry} theirs={theirs} />
    </section>
  );
}
